package booking.application.invoice;

import booking.domain.booking.BookingId;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
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
 * Puts on paper that an order costs less or more than it was billed for: by a credit note or by a
 * supplement. Belongs into the unit of work of what is the reason; where the order was not billed
 * yet, it is now, for what it was sold for.
 */
public final class CorrectOrder {
  private final IssueOrderInvoice issue;
  private final Invoices invoices;
  private final UnitOfWork unit;
  private final Ids ids;

  public CorrectOrder(IssueOrderInvoice issue, Invoices invoices, UnitOfWork unit, Ids ids) {
    this.issue = issue;
    this.invoices = invoices;
    this.unit = unit;
    this.ids = ids;
  }

  /**
   * What changed.
   *
   * @param booking empty for what is the whole order's
   * @param change as the books have it: positive when it is dearer, negative what is taken back
   */
  public record Corrected(Optional<BookingId> booking, Charge change) {}

  /**
   * Issues one document for all of it; none when neither the total nor a tax has changed.
   *
   * @throws IllegalStateException when more is taken back than was billed
   */
  public Optional<Correction> correct(
      Order order, List<Corrected> what, String reason, Instant now) {
    var seller = issue.seller(order.details().supplier());
    var parts = what.stream().map(one -> new OrderBill.Part(one.booking(), one.change())).toList();
    var bill = new OrderBill(order, seller.seller()).change(parts, reason);
    return bill.isForNothing()
        ? Optional.empty()
        : Optional.of(unit.run(() -> correct(order, bill, now)));
  }

  private Correction correct(Order order, Bill bill, Instant now) {
    var filed = issue.file(order, now);
    var seller = issue.seller(order.details().supplier());
    var id = new CorrectionId(ids.next());
    var draft = new Correction.Draft(id, seller.id(), filed.invoice().id(), bill);
    return invoices
        .correct(filed, draft, Numbering.of(draft.prefix(), seller.zone(), now))
        .orElseThrow(() -> new Busy("Others change the invoice"))
        .corrections()
        .getLast();
  }
}
