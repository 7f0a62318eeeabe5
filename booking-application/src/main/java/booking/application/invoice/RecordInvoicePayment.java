package booking.application.invoice;

import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoicePostings;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Received;
import booking.domain.ledger.Journal;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import booking.domain.work.Busy;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.util.List;

/** Notes what came for an invoice outside gateways, on the invoice and in the books alike. */
public final class RecordInvoicePayment {
  private final Invoices invoices;
  private final Journal journal;
  private final UnitOfWork unit;
  private final Ids ids;
  private final ServerClock clock;

  public RecordInvoicePayment(
      Invoices invoices, Journal journal, UnitOfWork unit, Ids ids, ServerClock clock) {
    this.invoices = invoices;
    this.journal = journal;
    this.unit = unit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What came.
   *
   * @param keepAsCredit what to do with more than remains: keep it for the customer, or refuse it
   */
  public record Command(InvoiceId invoice, Received received, boolean keepAsCredit) {
    public Command {
      if (received.wentBack()) {
        throw new IllegalArgumentException("What came is more than nothing");
      }
    }
  }

  public sealed interface Outcome {
    record Recorded(Filed filed) implements Outcome {}

    record NoSuchInvoice() implements Outcome {}

    /** Nobody owes anything for a draft. */
    record NotIssued() implements Outcome {}

    record OtherCurrency(String currency) implements Outcome {}

    /** More than remains. */
    record Overpayment(Money remaining) implements Outcome {}
  }

  public Outcome run(Command command) {
    return unit.run(() ->
        invoices
            .find(command.invoice())
            .map(filed -> record(filed, command))
            .orElseGet(Outcome.NoSuchInvoice::new));
  }

  private Outcome record(Filed filed, Command command) {
    return filed.invoice() instanceof Invoice.Numbered invoice
        ? record(filed, invoice, command)
        : new Outcome.NotIssued();
  }

  private Outcome record(Filed filed, Invoice.Numbered invoice, Command command) {
    var amount = command.received().amount();
    var currency = invoice.bill().currency();
    if (!amount.currency().equals(currency)) {
      return new Outcome.OtherCurrency(currency.getCurrencyCode());
    }
    if (amount.compareTo(invoice.remaining()) > 0 && !command.keepAsCredit()) {
      return new Outcome.Overpayment(invoice.remaining());
    }
    var next = invoice.receive(command.received());
    var stored =
        invoices.store(filed, next).orElseThrow(() -> new Busy("Others change the invoice"));
    var id = new PostingId(ids.next());
    journal.post(List.of(InvoicePostings.received(id, next, amount, clock.now())));
    return new Outcome.Recorded(stored);
  }
}
