package booking.domain.invoice;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is taken back of an invoice. It never changes.
 *
 * @param corrects the number of the invoice
 */
public record CreditNote(Draft draft, InvoiceNumber corrects, Invoice.Issue issue) {
  /**
   * One that has no number yet.
   *
   * @param bill what is taken back, so that its total is not positive
   */
  public record Draft(CreditNoteId id, SupplierId supplier, InvoiceId invoice, Bill bill) {
    public Draft {
      if (bill.total().isPositive()) {
        throw new IllegalArgumentException("A credit note asks for nothing");
      }
    }

    public CreditNote issue(
        InvoiceNumber corrects, InvoiceNumber number, Instant now, LocalDate on) {
      return new CreditNote(this, corrects, new Invoice.Issue(number, now, on));
    }

    /** What it takes back, as a positive amount. */
    public Money credited() {
      return bill.total().negated();
    }
  }

  public CreditNoteId id() {
    return draft.id();
  }

  public SupplierId supplier() {
    return draft.supplier();
  }

  public Bill bill() {
    return draft.bill();
  }

  public InvoiceNumber number() {
    return issue.number();
  }
}
