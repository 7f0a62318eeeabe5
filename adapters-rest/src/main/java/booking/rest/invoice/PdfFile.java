package booking.rest.invoice;

import booking.domain.invoice.Document;
import booking.domain.invoice.DocumentPrinter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;

/** A document as an answer: to be shown, to be saved under its number, and to be kept by nobody. */
final class PdfFile {
  private PdfFile() {}

  static HttpResponse<byte[]> of(Document document, DocumentPrinter printer) {
    return HttpResponse.ok(printer.pdf(document))
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s.pdf\"".formatted(document.name()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("Referrer-Policy", "no-referrer");
  }
}
