package booking.domain.invoice;

/** Port: documents as files that can be sent and printed. */
@FunctionalInterface
public interface DocumentPrinter {
  byte[] pdf(Document document);
}
