package booking.domain.invoice;

/** What is asked for beyond what an invoice says, since what was sold was changed. */
public record Supplement(Correction.Draft draft, InvoiceNumber corrects, Invoice.Issue issue)
    implements Correction {
  public Supplement {
    if (!draft.asksForMore()) {
      throw new IllegalArgumentException("A supplement asks for more");
    }
  }
}
