package booking.application.invoice;

import booking.domain.catalog.Catalog;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoicePostings;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.Numbering;
import booking.domain.ledger.Journal;
import booking.domain.ledger.PostingId;
import booking.domain.work.Busy;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Optional;

/** Gives a draft its number: from then on the customer owes it. Repeating it changes nothing. */
public final class IssueInvoice {
  private final Invoices invoices;
  private final Journal journal;
  private final Catalog catalog;
  private final UnitOfWork unit;
  private final Ids ids;
  private final ServerClock clock;

  public IssueInvoice(
      Invoices invoices,
      Journal journal,
      Catalog catalog,
      UnitOfWork unit,
      Ids ids,
      ServerClock clock) {
    this.invoices = invoices;
    this.journal = journal;
    this.catalog = catalog;
    this.unit = unit;
    this.ids = ids;
    this.clock = clock;
  }

  /** The invoice as it is now; empty when there is none. */
  public Optional<Filed> run(InvoiceId id) {
    return unit.run(() -> invoices.find(id).map(this::issued));
  }

  private Filed issued(Filed filed) {
    return filed.invoice() instanceof Invoice.Draft draft ? issue(filed, draft) : filed;
  }

  private Filed issue(Filed filed, Invoice.Draft draft) {
    var now = clock.now();
    var supplier = catalog.of(draft.details().supplier()).orElseThrow().supplier();
    var prefix = draft.bill().seller().prefixes().invoices();
    var issued =
        invoices
            .issue(filed, Numbering.of(prefix, supplier.zone(), now))
            .orElseThrow(() -> new Busy("Others issue the invoice"));
    var numbered = (Invoice.Numbered) issued.invoice();
    journal.post(List.of(InvoicePostings.billed(new PostingId(ids.next()), numbered)));
    return issued;
  }
}
