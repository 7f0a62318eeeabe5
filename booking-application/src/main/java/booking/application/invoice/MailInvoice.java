package booking.application.invoice;

import booking.domain.catalog.Catalog;
import booking.domain.invoice.Document;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceFacts;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Mails an invoice as it stands by the time it is mailed. */
public final class MailInvoice implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("mail-invoice", Set.of(InvoiceFacts.TO_SEND));

  private final Invoices invoices;
  private final Catalog catalog;
  private final Notifier notifier;

  public MailInvoice(Invoices invoices, Catalog catalog, Notifier notifier) {
    this.invoices = invoices;
    this.catalog = catalog;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    invoices.find(new InvoiceId(fact.subject())).ifPresent(filed -> mail(fact, filed));
  }

  private void mail(Fact fact, Filed filed) {
    var supplier = catalog.of(filed.invoice().details().supplier()).orElseThrow().supplier();
    var id = fact.id().value() + "-invoice";
    notifier.send(new Notice.Billed(id, supplier, Document.of(filed, supplier)));
  }
}
