package booking.rest.server;

import booking.application.invoice.CorrectOrder;
import booking.application.invoice.CreateInvoice;
import booking.application.invoice.CreditInvoice;
import booking.application.invoice.IssueInvoice;
import booking.application.invoice.IssueOrderInvoice;
import booking.application.invoice.LookUpInvoice;
import booking.application.invoice.RecordInvoicePayment;
import booking.application.invoice.SendInvoice;
import booking.application.work.NewFacts;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.invoice.Invoices;
import booking.domain.ledger.Journal;
import booking.domain.order.AccessTokens;
import booking.inmemory.InMemoryBackend;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** What is done with invoices, over the same stores in memory; documents are a line of text. */
@Factory
final class InvoiceBeans {
  private final InMemoryBackend backend;

  InvoiceBeans(InMemoryBackend backend) {
    this.backend = backend;
  }

  @Singleton
  Invoices invoices() {
    return backend.invoices();
  }

  @Singleton
  Journal journal() {
    return backend.journal();
  }

  @Singleton
  DocumentPrinter printer() {
    return document ->
        "%s %s"
            .formatted(document.name(), document.bill().total())
            .getBytes(StandardCharsets.UTF_8);
  }

  @Singleton
  IssueOrderInvoice issueOrderInvoice() {
    return new IssueOrderInvoice(
        backend.invoices(), backend.journal(), backend.catalog(), backend.unitOfWork());
  }

  @Singleton
  CorrectOrder correctOrder(IssueOrderInvoice issue) {
    return new CorrectOrder(issue, backend.invoices(), backend.unitOfWork(), backend.ids());
  }

  @Singleton
  IssueInvoice issueInvoice() {
    return new IssueInvoice(
        backend.invoices(),
        backend.journal(),
        backend.catalog(),
        backend.unitOfWork(),
        backend.ids(),
        backend.clock());
  }

  @Singleton
  CreateInvoice createInvoice(IssueInvoice issue) {
    return new CreateInvoice(
        backend.invoices(), backend.catalog(), issue, backend.unitOfWork(), backend.clock());
  }

  @Singleton
  RecordInvoicePayment recordInvoicePayment() {
    return new RecordInvoicePayment(
        backend.invoices(),
        backend.journal(),
        backend.unitOfWork(),
        backend.ids(),
        backend.clock());
  }

  @Singleton
  CreditInvoice creditInvoice() {
    return new CreditInvoice(
        backend.invoices(),
        backend.journal(),
        backend.catalog(),
        backend.unitOfWork(),
        backend.ids(),
        backend.clock());
  }

  @Singleton
  SendInvoice sendInvoice() {
    return new SendInvoice(
        backend.invoices(),
        backend.outbox(),
        backend.unitOfWork(),
        new NewFacts(backend.ids()),
        backend.clock());
  }

  @Singleton
  LookUpInvoice lookUpInvoice(AccessTokens tokens) {
    return new LookUpInvoice(backend.invoices(), backend.orders(), tokens);
  }
}
