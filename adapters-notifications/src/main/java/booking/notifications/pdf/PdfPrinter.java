package booking.notifications.pdf;

import booking.domain.invoice.Document;
import booking.domain.invoice.DocumentPrinter;
import booking.notifications.template.Template;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Prints documents as A4 sheets that hold all their fonts and refer to nothing outside. */
public final class PdfPrinter implements DocumentPrinter {
  private final boolean sandbox;
  private final Fonts fonts = new Fonts();
  private final Legible legible = new Legible(fonts);
  private final Template template =
      new Template(PdfPrinter.class, "document.html", Template.Kind.HTML);

  static {
    XRLog.setLoggerImpl(new QuietLog());
  }

  private PdfPrinter(boolean sandbox) {
    this.sandbox = sandbox;
  }

  /** Where money is real. */
  public static PdfPrinter inEarnest() {
    return new PdfPrinter(false);
  }

  /** Where payments are only played: every page says so. */
  public static PdfPrinter ofSandbox() {
    return new PdfPrinter(true);
  }

  @Override
  public byte[] pdf(Document document) {
    var out = new ByteArrayOutputStream();
    try {
      var builder = new PdfRendererBuilder();
      for (var priority : ExternalResourceControlPriority.values()) {
        builder.useExternalResourceAccessControl((uri, type) -> false, priority);
      }
      fonts.addTo(builder);
      builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
      builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
      builder.usePdfUaAccessibility(true);
      builder.withHtmlContent(legible.in(html(document)), "");
      builder.toStream(out);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private String html(Document document) {
    var writer = new SheetWriter(document.locale());
    return template.fill(
        Map.of(
            "sheet",
            writer.sheet(document),
            "language",
            writer.language().toLanguageTag(),
            "fonts",
            fonts.families(),
            "sandbox",
            sandbox ? Optional.of(writer.sandbox()) : Optional.empty()));
  }
}
