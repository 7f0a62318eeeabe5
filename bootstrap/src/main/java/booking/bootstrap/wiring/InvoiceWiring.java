package booking.bootstrap.wiring;

import booking.application.invoice.CorrectOrder;
import booking.application.invoice.CreateInvoice;
import booking.application.invoice.CreditInvoice;
import booking.application.invoice.InvoiceWhenConfirmed;
import booking.application.invoice.IssueInvoice;
import booking.application.invoice.IssueOrderInvoice;
import booking.application.invoice.LookUpInvoice;
import booking.application.invoice.MailInvoice;
import booking.application.invoice.RecordInvoicePayment;
import booking.application.invoice.SendInvoice;
import booking.application.work.NewFacts;
import booking.domain.catalog.Catalog;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.invoice.Invoices;
import booking.domain.ledger.Journal;
import booking.domain.notice.Notifier;
import booking.domain.order.AccessTokens;
import booking.domain.order.Orders;
import booking.domain.payment.PaymentGateway;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import booking.notifications.pdf.PdfPrinter;
import booking.persistence.database.Database;
import booking.persistence.invoice.JooqInvoices;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Invoices, credit notes and their documents. */
@Factory
final class InvoiceWiring {

  @Singleton
  Invoices invoices(Database database) {
    return new JooqInvoices(database);
  }

  @Singleton
  DocumentPrinter documentPrinter(PaymentGateway gateway) {
    return gateway.isSandbox() ? PdfPrinter.ofSandbox() : PdfPrinter.inEarnest();
  }

  @Singleton
  IssueOrderInvoice issueOrderInvoice(
      Invoices invoices, Journal journal, Catalog catalog, UnitOfWork unit) {
    return new IssueOrderInvoice(invoices, journal, catalog, unit);
  }

  @Singleton
  InvoiceWhenConfirmed invoiceWhenConfirmed(
      Orders orders, Refunds refunds, IssueOrderInvoice issue, ServerClock clock) {
    return new InvoiceWhenConfirmed(orders, refunds, issue, clock);
  }

  @Singleton
  CorrectOrder correctOrder(IssueOrderInvoice issue, Invoices invoices, UnitOfWork unit, Ids ids) {
    return new CorrectOrder(issue, invoices, unit, ids);
  }

  @Singleton
  IssueInvoice issueInvoice(
      Invoices invoices,
      Journal journal,
      Catalog catalog,
      UnitOfWork unit,
      Ids ids,
      ServerClock clock) {
    return new IssueInvoice(invoices, journal, catalog, unit, ids, clock);
  }

  @Singleton
  CreateInvoice createInvoice(
      Invoices invoices, Catalog catalog, IssueInvoice issue, UnitOfWork unit, ServerClock clock) {
    return new CreateInvoice(invoices, catalog, issue, unit, clock);
  }

  @Singleton
  RecordInvoicePayment recordInvoicePayment(
      Invoices invoices, Journal journal, UnitOfWork unit, Ids ids, ServerClock clock) {
    return new RecordInvoicePayment(invoices, journal, unit, ids, clock);
  }

  @Singleton
  CreditInvoice creditInvoice(
      Invoices invoices,
      Journal journal,
      Catalog catalog,
      UnitOfWork unit,
      Ids ids,
      ServerClock clock) {
    return new CreditInvoice(invoices, journal, catalog, unit, ids, clock);
  }

  @Singleton
  SendInvoice sendInvoice(
      Invoices invoices, Outbox outbox, UnitOfWork unit, NewFacts facts, ServerClock clock) {
    return new SendInvoice(invoices, outbox, unit, facts, clock);
  }

  @Singleton
  MailInvoice mailInvoice(Invoices invoices, Catalog catalog, Notifier notifier) {
    return new MailInvoice(invoices, catalog, notifier);
  }

  @Singleton
  LookUpInvoice lookUpInvoice(Invoices invoices, Orders orders, AccessTokens tokens) {
    return new LookUpInvoice(invoices, orders, tokens);
  }
}
