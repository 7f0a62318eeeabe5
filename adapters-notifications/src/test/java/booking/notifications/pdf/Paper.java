package booking.notifications.pdf;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.invoice.InvoiceFixtures.SELLER;
import static booking.contract.invoice.InvoiceFixtures.TODAY;
import static booking.contract.invoice.InvoiceFixtures.bill;
import static booking.contract.invoice.InvoiceFixtures.draft;
import static booking.contract.invoice.InvoiceFixtures.received;

import booking.contract.catalog.CatalogFixtures;
import booking.domain.catalog.Supplier;
import booking.domain.invoice.Bill;
import booking.domain.invoice.Buyer;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Document;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceNumber;
import booking.domain.invoice.Received;
import booking.domain.invoice.Series;
import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import booking.domain.work.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document, read back; and documents to be printed. */
record Paper(List<String> pages, List<PDFont> fonts, String title, String language) {
  private static final Supplier SUPPLIER = CatalogFixtures.cityWalks();

  static Paper of(Document document) {
    return of(PdfPrinter.inEarnest(), document);
  }

  static Paper of(PdfPrinter printer, Document document) {
    try (var file = Loader.loadPDF(printer.pdf(document))) {
      return new Paper(
          pages(file),
          fonts(file).toList(),
          file.getDocumentInformation().getTitle(),
          file.getDocumentCatalog().getLanguage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the spaces that do not break, which no two writings have in common. */
  private static List<String> pages(PDDocument file) throws IOException {
    var pages = new ArrayList<String>();
    for (int page = 1; page <= file.getNumberOfPages(); page++) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(file).replaceAll("[\\u00a0\\u202f]", " "));
    }
    return List.copyOf(pages);
  }

  private static Stream<PDFont> fonts(PDDocument file) {
    return StreamSupport.stream(file.getPages().spliterator(), false)
        .flatMap(page ->
            StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> font(page.getResources(), name)));
  }

  private static PDFont font(PDResources resources, COSName name) {
    try {
      return resources.getFont(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return String.join("\n", pages);
  }

  // What can be printed

  static Buyer reader(String name, Locale locale) {
    var address = new EmailAddress("reader@example.org");
    return new Buyer(name, address, List.of("Parkweg 1"), Optional.of("DE999"), locale);
  }

  static Document invoice(Buyer buyer, Received... payments) {
    return invoice(bill(buyer, 1), payments);
  }

  static Document invoice(Bill bill, Received... payments) {
    Invoice.Numbered invoice = numbered(bill);
    for (var payment : payments) {
      invoice = invoice.receive(payment);
    }
    return Document.of(new Filed(invoice, List.of(), new Revision(1)), SUPPLIER);
  }

  static Document creditNote(Buyer buyer) {
    var invoice = numbered(bill(buyer, 1));
    return Document.of(
        new Correction.Draft(
                new CorrectionId(IDS.next()), SUPPLIER.id(), invoice.id(), bill(buyer, -1))
            .issue(invoice.number(), new InvoiceNumber(Series.of("G", TODAY), 7), NOON, TODAY),
        SUPPLIER);
  }

  static Correction supplement(Buyer buyer) {
    var invoice = numbered(bill(buyer, 1));
    return new Correction.Draft(
            new CorrectionId(IDS.next()), SUPPLIER.id(), invoice.id(), bill(buyer, 1))
        .issue(invoice.number(), new InvoiceNumber(Series.of("R", TODAY), 43), NOON, TODAY);
  }

  static Document document(Correction correction) {
    return Document.of(correction, SUPPLIER);
  }

  /** An invoice that was paid, and a supplement to it that was not. */
  static Document supplemented(Buyer buyer) {
    var more = supplement(buyer);
    var invoice = numbered(bill(buyer, 1)).receive(received(11_800)).correct(more.bill().total());
    return Document.of(new Filed(invoice, List.of(more), new Revision(2)), SUPPLIER);
  }

  private static Invoice.Issued numbered(Bill bill) {
    return draft(SUPPLIER.id(), bill, NOON)
        .issue(new InvoiceNumber(Series.of("R", TODAY), 42), NOON, TODAY);
  }

  /** So many lines of one minor unit each. */
  static Bill lines(int count, Buyer buyer, String currency) {
    var one = new Money(1, Currency.getInstance(currency));
    var item = new Bill.Item("Line", 1, one, List.of());
    return new Bill(
        SELLER,
        buyer,
        Optional.empty(),
        List.of(new Bill.Section(Optional.empty(), Collections.nCopies(count, item))),
        List.of(),
        one.times(count),
        Optional.empty(),
        Optional.empty());
  }
}
