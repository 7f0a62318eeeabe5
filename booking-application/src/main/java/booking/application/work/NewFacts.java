package booking.application.work;

import booking.domain.booking.BookingId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Invoice;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.refund.Refund;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.FactKind;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.UUID;

/** Gives facts their ids. */
public final class NewFacts {
  private final Ids ids;

  public NewFacts(Ids ids) {
    this.ids = ids;
  }

  public Fact about(Order order, FactKind kind, Instant now) {
    return of(order.details().supplier(), kind, order.id().value(), now);
  }

  public Fact about(Payment payment, FactKind kind, Instant now) {
    return of(payment.details().supplier(), kind, payment.id().value(), now);
  }

  public Fact about(Refund refund, FactKind kind, Instant now) {
    return of(refund.details().supplier(), kind, refund.id().value(), now);
  }

  /** Of a booking of that order. */
  public Fact about(Order order, BookingId booking, FactKind kind, Instant now) {
    return of(order.details().supplier(), kind, booking.value(), now);
  }

  public Fact about(Invoice invoice, FactKind kind, Instant now) {
    return of(invoice.details().supplier(), kind, invoice.id().value(), now);
  }

  public Fact about(Session session, FactKind kind, Instant now) {
    return of(session.supplier(), kind, session.id().value(), now);
  }

  private Fact of(SupplierId supplier, FactKind kind, UUID subject, Instant now) {
    return new Fact(new FactId(ids.next()), supplier, kind, subject, now);
  }
}
