package booking.persistence.checkout;

import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placement;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.pricing.Quote;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.IdempotencyKeyRecord;
import booking.persistence.jooq.tables.records.OrdersRecord;
import booking.persistence.jooq.tables.records.ReferenceRecord;
import booking.persistence.order.OrderRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.JSON;

/** The rows of a checkout that are no aggregate's own. */
final class Rows {
  private Rows() {}

  /** The order as the root of its checkout, without the quote's document. */
  static OrdersRecord order(Checkout checkout) {
    var row = OrderRow.of(checkout.order());
    row.setRevision(checkout.revision().value());
    row.setHoldId(checkout.hold().id().value());
    row.setHoldExpiresAt(checkout.hold().expiresAt());
    checkout.payment().ifPresent(payment -> row.setPaymentId(payment.id().value()));
    return row;
  }

  static JSON quote(Quote quote) {
    return JSON.json(Documents.write(quote).data());
  }

  static IdempotencyKeyRecord key(Placement placement) {
    var details = placement.order().details();
    return new IdempotencyKeyRecord()
        .setSupplierId(details.supplier().value())
        .setKey(placement.key().value())
        .setRequestHash(placement.request().hex())
        .setOrderId(details.id().value())
        .setAt(details.placedAt());
  }

  /** By which calls from outside find the supplier. */
  static List<ReferenceRecord> references(Order order, Optional<? extends Payment> payment) {
    var supplier = order.details().supplier();
    var references = new ArrayList<ReferenceRecord>();
    references.add(reference(order.id().value(), supplier, "order"));
    order
        .bookings()
        .forEach(booking -> references.add(reference(booking.id().value(), supplier, "booking")));
    payment.ifPresent(one -> references.add(reference(one.id().value(), supplier, "payment")));
    return references;
  }

  private static ReferenceRecord reference(UUID id, SupplierId supplier, String kind) {
    return new ReferenceRecord().setId(id).setSupplierId(supplier.value()).setKind(kind);
  }
}
