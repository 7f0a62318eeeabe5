package booking.domain.invoice;

import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What changes what an invoice asks for after it got its number: a document of its own, which never
 * changes either.
 */
public sealed interface Correction permits CreditNote, Supplement {
  Draft draft();

  /** The number of the invoice that it belongs to. */
  InvoiceNumber corrects();

  Invoice.Issue issue();

  /**
   * One that has no number yet: a supplement when its bill asks for more, a credit note otherwise.
   */
  record Draft(CorrectionId id, SupplierId supplier, InvoiceId invoice, Bill bill) {
    public Correction issue(
        InvoiceNumber corrects, InvoiceNumber number, Instant now, LocalDate on) {
      var issue = new Invoice.Issue(number, now, on);
      return asksForMore()
          ? new Supplement(this, corrects, issue)
          : new CreditNote(this, corrects, issue);
    }

    /** What it is numbered by: a supplement with the invoices, a credit note with its like. */
    public String prefix() {
      var prefixes = bill.seller().prefixes();
      return asksForMore() ? prefixes.invoices() : prefixes.creditNotes();
    }

    boolean asksForMore() {
      return bill.total().isPositive();
    }
  }

  default CorrectionId id() {
    return draft().id();
  }

  default SupplierId supplier() {
    return draft().supplier();
  }

  default Bill bill() {
    return draft().bill();
  }

  default InvoiceNumber number() {
    return issue().number();
  }
}
