package booking.domain.invoice;

import booking.domain.catalog.Supplier;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document as a buyer gets to see it: what it says, and how it stands by now.
 *
 * @param zone the supplier's
 */
public record Document(Heading heading, Bill bill, Standing standing, ZoneId zone) {
  public enum Kind {
    DRAFT,
    INVOICE,
    CREDIT_NOTE,
    SUPPLEMENT
  }

  /**
   * What it is called.
   *
   * @param issue empty for a draft
   * @param corrects the number of the invoice that a credit note or a supplement belongs to
   */
  public record Heading(
      Kind kind, Optional<Invoice.Issue> issue, Optional<InvoiceNumber> corrects) {}

  /** What has come, was taken back or added, and remains; of an invoice that has a number. */
  public record Standing(Optional<Invoice.Numbered> invoice, List<Correction> corrections) {
    public Standing {
      corrections = List.copyOf(corrections);
    }
  }

  public static Document of(Filed filed, Supplier supplier) {
    return switch (filed.invoice()) {
      case Invoice.Draft draft ->
          new Document(
              new Heading(Kind.DRAFT, Optional.empty(), Optional.empty()),
              draft.bill(),
              new Standing(Optional.empty(), List.of()),
              supplier.zone());
      case Invoice.Numbered numbered ->
          new Document(
              new Heading(Kind.INVOICE, Optional.of(numbered.issue()), Optional.empty()),
              numbered.bill(),
              new Standing(Optional.of(numbered), filed.corrections()),
              supplier.zone());
    };
  }

  public static Document of(Correction correction, Supplier supplier) {
    return new Document(
        new Heading(
            kind(correction), Optional.of(correction.issue()), Optional.of(correction.corrects())),
        correction.bill(),
        new Standing(Optional.empty(), List.of()),
        supplier.zone());
  }

  private static Kind kind(Correction correction) {
    return switch (correction) {
      case CreditNote note -> Kind.CREDIT_NOTE;
      case Supplement supplement -> Kind.SUPPLEMENT;
    };
  }

  public Locale locale() {
    return bill.buyer().locale();
  }

  /** The number, for a draft its kind; fit for a file's name. */
  public String name() {
    return heading.issue().map(issue -> issue.number().toString()).orElse("draft");
  }
}
