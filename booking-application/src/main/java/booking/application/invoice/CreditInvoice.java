package booking.application.invoice;

import booking.domain.catalog.Catalog;
import booking.domain.invoice.Bill;
import booking.domain.invoice.BillByHand;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.Invoice;
import booking.domain.invoice.InvoiceId;
import booking.domain.invoice.InvoicePostings;
import booking.domain.invoice.Invoices;
import booking.domain.invoice.Invoices.Numbering;
import booking.domain.invoice.TakenBack;
import booking.domain.ledger.Journal;
import booking.domain.ledger.PostingId;
import booking.domain.money.Money;
import booking.domain.work.Busy;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes back what was billed by hand, or part of it, by a credit note. */
public final class CreditInvoice {
  private final Invoices invoices;
  private final Journal journal;
  private final Catalog catalog;
  private final UnitOfWork unit;
  private final Ids ids;
  private final ServerClock clock;

  public CreditInvoice(
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

  /**
   * What is taken back.
   *
   * @param lines as they were billed, so that their prices are positive; all that is left if empty
   */
  public record Command(InvoiceId invoice, List<BillByHand.Line> lines, String reason) {
    public Command {
      lines = List.copyOf(lines);
    }
  }

  public sealed interface Outcome {
    record Credited(Filed filed) implements Outcome {}

    record NoSuchInvoice() implements Outcome {}

    /** Nobody owes anything for a draft. */
    record NotIssued() implements Outcome {}

    /** What an order is billed for follows from what becomes of the order. */
    record OfAnOrder() implements Outcome {}

    /** That line comes to nothing or less. */
    record NothingTakenBack(int line) implements Outcome {}

    /** So much is left, all in all; or less at the rate of a line, or untaxed. */
    record MoreThanIsLeft(Money left) implements Outcome {}
  }

  public Outcome run(Command command) {
    return unit.run(() ->
        invoices
            .find(command.invoice())
            .map(filed -> credit(command, filed))
            .orElseGet(Outcome.NoSuchInvoice::new));
  }

  private Outcome credit(Command command, Filed filed) {
    if (filed.invoice().details().order().isPresent()) {
      return new Outcome.OfAnOrder();
    }
    if (!(filed.invoice() instanceof Invoice.Numbered)) {
      return new Outcome.NotIssued();
    }
    var takenBack = new TakenBack(filed, command.reason());
    if (command.lines().isEmpty()) {
      return credit(filed, Optional.of(takenBack.rest()).filter(bill -> !bill.isForNothing()));
    }
    return firstForNothing(command.lines())
        .<Outcome>map(Outcome.NothingTakenBack::new)
        .orElseGet(() -> credit(filed, takenBack.lines(command.lines())));
  }

  /** By a line that adds, another could take back more than was billed at its rate. */
  private static Optional<Integer> firstForNothing(List<BillByHand.Line> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).quantity() < 1 || !lines.get(i).unitPrice().isPositive())
        .boxed()
        .findFirst();
  }

  private Outcome credit(Filed filed, Optional<Bill> bill) {
    return bill.<Outcome>map(one -> new Outcome.Credited(issue(filed, one, clock.now())))
        .orElseGet(() -> new Outcome.MoreThanIsLeft(filed.total()));
  }

  private Filed issue(Filed filed, Bill bill, Instant now) {
    var supplier = catalog.of(filed.invoice().details().supplier()).orElseThrow().supplier();
    var id = new CorrectionId(ids.next());
    var draft = new Correction.Draft(id, supplier.id(), filed.invoice().id(), bill);
    var credited =
        invoices
            .correct(filed, draft, Numbering.of(draft.prefix(), supplier.zone(), now))
            .orElseThrow(() -> new Busy("Others change the invoice"));
    var posting = new PostingId(ids.next());
    var note = credited.corrections().getLast();
    journal.post(List.of(InvoicePostings.corrected(posting, filed.invoice(), note)));
    return credited;
  }
}
