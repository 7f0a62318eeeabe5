package booking.rest.invoice;

import booking.application.invoice.LookUpInvoice;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierId;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.CreditNote;
import booking.domain.invoice.Document;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Supplement;
import booking.domain.order.OrderId;
import booking.rest.problem.Ask;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Invoices and their documents, for operators and for customers with the token of their order. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Invoices")
class DocumentsController {
  private final LookUpInvoice lookUp;
  private final Viewers viewers;
  private final Catalog catalog;
  private final DocumentPrinter printer;

  DocumentsController(
      LookUpInvoice lookUp, Viewers viewers, Catalog catalog, DocumentPrinter printer) {
    this.lookUp = lookUp;
    this.viewers = viewers;
    this.catalog = catalog;
    this.printer = printer;
  }

  /** What was billed for an order. */
  @Schema(name = "OrderInvoices")
  record OrderInvoicesView(List<InvoiceView> invoices) {}

  @Get("/orders/{id}/invoices")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(summary = "What was billed for an order, with its token or an operator's key")
  OrderInvoicesView ofOrder(String id, HttpRequest<?> request) {
    return lookUp
        .run(Ask.id(id, OrderId::new), viewers.of(request))
        .map(found -> new OrderInvoicesView(found.stream().map(InvoiceView::of).toList()))
        .orElseThrow(Viewers::nothing);
  }

  @Get("/invoices/{id}")
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(summary = "An invoice, with the token of its order or an operator's key")
  InvoiceView invoice(String id, HttpRequest<?> request) {
    return lookUp
        .run(Ask.id(id, InvoiceId::new), viewers.of(request))
        .map(InvoiceView::of)
        .orElseThrow(Viewers::nothing);
  }

  @Get("/invoices/{id}.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(summary = "An invoice as a document, with the token of its order or an operator's key")
  HttpResponse<byte[]> invoicePdf(String id, HttpRequest<?> request) {
    return lookUp
        .run(Ask.id(id, InvoiceId::new), viewers.of(request))
        .map(filed -> Document.of(filed, supplier(filed.invoice().details().supplier())))
        .map(document -> PdfFile.of(document, printer))
        .orElseThrow(Viewers::nothing);
  }

  @Get("/credit-notes/{id}.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(summary = "A credit note as a document")
  HttpResponse<byte[]> creditNotePdf(String id, HttpRequest<?> request) {
    return pdf(id, CreditNote.class, request);
  }

  @Get("/supplements/{id}.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  @SecurityRequirement(name = "accessToken")
  @SecurityRequirement(name = "operatorKey")
  @Operation(summary = "A supplementary invoice as a document")
  HttpResponse<byte[]> supplementPdf(String id, HttpRequest<?> request) {
    return pdf(id, Supplement.class, request);
  }

  private HttpResponse<byte[]> pdf(
      String id, Class<? extends Correction> kind, HttpRequest<?> request) {
    return lookUp
        .run(Ask.id(id, CorrectionId::new), viewers.of(request))
        .filter(kind::isInstance)
        .map(one -> Document.of(one, supplier(one.supplier())))
        .map(document -> PdfFile.of(document, printer))
        .orElseThrow(Viewers::nothing);
  }

  private Supplier supplier(SupplierId id) {
    return catalog.of(id).orElseThrow().supplier();
  }
}
