package booking.application.invoice;

import booking.domain.booking.BookingId;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.CreditNoteId;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.Numbering;
import booking.domain.invoice.OrderBill;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.work.Busy;
import booking.domain.work.Ids;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes back what an order was billed for, or part of it, by a credit note. Belongs into the unit
 * of work of what is the reason; where the order was not billed yet, it is now.
 */
public final class CreditOrder {
  private final IssueOrderInvoice issue;
  private final Invoices invoices;
  private final UnitOfWork unit;
  private final Ids ids;

  public CreditOrder(IssueOrderInvoice issue, Invoices invoices, UnitOfWork unit, Ids ids) {
    this.issue = issue;
    this.invoices = invoices;
    this.unit = unit;
    this.ids = ids;
  }

  /**
   * What is taken back.
   *
   * @param booking empty for what is the whole order's
   * @param charge as it was charged; the credit note says it the other way round
   */
  public record Credited(Optional<BookingId> booking, Charge charge) {}

  /**
   * Issues one credit note for all of it.
   *
   * @throws IllegalStateException when more is taken back than was billed
   */
  public CreditNote credit(Order order, List<Credited> what, String reason, Instant now) {
    return unit.run(() -> {
      var filed = issue.file(order, now);
      var seller = issue.seller(order.details().supplier());
      var parts =
          what.stream().map(one -> new OrderBill.Part(one.booking(), one.charge())).toList();
      var bill = new OrderBill(order, seller.seller()).takenBack(parts, reason);
      var draft =
          new CreditNote.Draft(
              new CreditNoteId(ids.next()), seller.id(), filed.invoice().id(), bill);
      var prefix = seller.seller().prefixes().creditNotes();
      return invoices
          .credit(filed, draft, Numbering.of(prefix, seller.zone(), now))
          .orElseThrow(() -> new Busy("Others change the invoice"))
          .corrections()
          .getLast();
    });
  }
}
