package booking.rest.invoice;

import booking.application.invoice.LookUpInvoice;
import booking.application.invoice.LookUpInvoice.Viewer;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Document;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.invoice.InvoiceId;
import booking.rest.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The documents that an order's page links to; like the page, they open by the link alone. */
@Controller("/orders")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderDocumentsController {
  private final LookUpInvoice lookUp;
  private final Catalog catalog;
  private final DocumentPrinter printer;
  private final Pages pages;

  OrderDocumentsController(
      LookUpInvoice lookUp, Catalog catalog, DocumentPrinter printer, Pages pages) {
    this.lookUp = lookUp;
    this.catalog = catalog;
    this.printer = printer;
    this.pages = pages;
  }

  @Get("/{id}/{accessToken}/{document}.pdf")
  @Produces({MediaType.APPLICATION_PDF, MediaType.TEXT_HTML})
  HttpResponse<?> document(String id, String accessToken, String document) {
    var wanted = uuid(document).flatMap(name -> find(name, new Viewer.Guest(accessToken)));
    return wanted.isPresent()
        ? PdfFile.of(wanted.get(), printer)
        : pages.page(HttpStatus.NOT_FOUND, "nothing", Map.of());
  }

  private Optional<Document> find(UUID id, Viewer viewer) {
    return lookUp
        .run(new InvoiceId(id), viewer)
        .map(filed -> Document.of(filed, supplier(filed.invoice().details().supplier())))
        .or(() ->
            lookUp
                .run(new CorrectionId(id), viewer)
                .map(one -> Document.of(one, supplier(one.supplier()))));
  }

  private Supplier supplier(SupplierId id) {
    return catalog.of(id).orElseThrow().supplier();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
