package booking.application.invoice;

import booking.application.work.NewFacts;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceFacts;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.Invoices;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;

/** Has an invoice mailed to its buyer. */
public final class SendInvoice {
  private final Invoices invoices;
  private final Outbox outbox;
  private final UnitOfWork unit;
  private final NewFacts facts;
  private final ServerClock clock;

  public SendInvoice(
      Invoices invoices, Outbox outbox, UnitOfWork unit, NewFacts facts, ServerClock clock) {
    this.invoices = invoices;
    this.outbox = outbox;
    this.unit = unit;
    this.facts = facts;
    this.clock = clock;
  }

  public sealed interface Outcome {
    /** It will be on its way in a moment. */
    record OnItsWay(Filed filed) implements Outcome {}

    record NoSuchInvoice() implements Outcome {}

    /** Drafts are shown to nobody. */
    record NotIssued() implements Outcome {}
  }

  public Outcome run(InvoiceId id) {
    return unit.run(() -> invoices.find(id).map(this::send).orElseGet(Outcome.NoSuchInvoice::new));
  }

  private Outcome send(Filed filed) {
    if (!(filed.invoice() instanceof Invoice.Numbered invoice)) {
      return new Outcome.NotIssued();
    }
    outbox.add(List.of(facts.about(invoice, InvoiceFacts.TO_SEND, clock.now())));
    return new Outcome.OnItsWay(filed);
  }
}
