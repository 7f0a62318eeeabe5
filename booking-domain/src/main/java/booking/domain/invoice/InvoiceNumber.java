package booking.domain.invoice;

/** The place of a document in its series; the first is 1, and none is left out. */
public record InvoiceNumber(Series series, long sequence) {
  public InvoiceNumber {
    if (sequence < 1) {
      throw new IllegalArgumentException("The first of a series is 1");
    }
  }

  public InvoiceNumber next() {
    return new InvoiceNumber(series, sequence + 1);
  }

  /** {@code INV-2030-000042}. */
  @Override
  public String toString() {
    return "%s-%06d".formatted(series.name(), sequence);
  }
}
