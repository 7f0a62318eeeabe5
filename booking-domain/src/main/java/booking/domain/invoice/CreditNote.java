package booking.domain.invoice;

/** What is taken back of an invoice. */
public record CreditNote(Correction.Draft draft, InvoiceNumber corrects, Invoice.Issue issue)
    implements Correction {
  public CreditNote {
    if (draft.asksForMore()) {
      throw new IllegalArgumentException("A credit note asks for nothing");
    }
  }
}
