package booking.application.refund;

import booking.application.invoice.CorrectOrder;
import booking.application.work.NewFacts;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.Journal;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.FactKind;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides on a refund: it is approved of or rejected, tried once more, or settled by hand. Who
 * approves of what was not paid too much lowers the price by it.
 */
public final class DecideRefund {
  private static final int TRIES = 5;

  private final Refunds refunds;
  private final Settlements settlements;
  private final OrderMoney money;
  private final CorrectOrder correctOrder;
  private final Journal journal;
  private final RefundBooks books;
  private final Ids ids;
  private final Outbox outbox;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public DecideRefund(
      Refunds refunds,
      Settlements settlements,
      OrderMoney money,
      CorrectOrder correctOrder,
      Journal journal,
      Ids ids,
      Outbox outbox,
      UnitOfWork unit,
      ServerClock clock) {
    this.refunds = refunds;
    this.settlements = settlements;
    this.money = money;
    this.correctOrder = correctOrder;
    this.journal = journal;
    this.books = new RefundBooks(ids);
    this.ids = ids;
    this.outbox = outbox;
    this.facts = new NewFacts(ids);
    this.unit = unit;
    this.clock = clock;
  }

  /**
   * A decision.
   *
   * @param by who decides, by the name of his right
   * @param of the only supplier that he sees; any, when empty
   */
  public record Command(RefundId refund, String by, Optional<SupplierId> of, Decision decision) {}

  public sealed interface Decision {
    record Approve() implements Decision {}

    record Reject(String why) implements Decision {}

    /** What failed at the gateway is tried again. */
    record Retry() implements Decision {}

    /** The customer has it already, in another way. */
    record Settle(String how) implements Decision {}
  }

  public sealed interface Outcome {
    /** It is so, now or before. */
    record Decided(Refund refund) implements Outcome {}

    /** It is in a state in which that cannot be decided. */
    record TooLate(Refund refund) implements Outcome {}

    record NoSuchRefund() implements Outcome {}

    /** So much is not there any more: it went back otherwise meanwhile. */
    record TooMuch(Refund refund) implements Outcome {}

    /** The order changed again and again while this was tried. */
    record Overtaken() implements Outcome {}
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var outcome =
          refunds
              .find(command.refund())
              .filter(one -> command.of().stream().allMatch(one.details().supplier()::equals))
              .map(refund -> guarded(command, refund))
              .orElseGet(Outcome.NoSuchRefund::new);
      if (!(outcome instanceof Outcome.Overtaken)) {
        return outcome;
      }
    }
    return new Outcome.Overtaken();
  }

  private Outcome guarded(Command command, Refund refund) {
    try {
      return decide(command, refund, clock.now());
    } catch (Refunds.OverRefund tooMuch) {
      return new Outcome.TooMuch(refund);
    }
  }

  private Outcome decide(Command command, Refund refund, Instant now) {
    var by = command.by();
    return switch (command.decision()) {
      case Decision.Approve approve ->
          refund instanceof Refund.Requested requested
              ? approve(requested, by, now)
              : unless(isUnderWay(refund), refund);
      case Decision.Reject(var why) ->
          refund instanceof Refund.Requested requested
              ? store(refund, requested.reject(by, why, now), RefundFacts.REJECTED, now)
              : unless(refund instanceof Refund.Rejected, refund);
      case Decision.Retry retry ->
          refund instanceof Refund.Failed failed
              ? store(refund, failed.retry(now), RefundFacts.APPROVED, now)
              : unless(refund instanceof Refund.Submitted, refund);
      case Decision.Settle(var how) ->
          refund instanceof Refund.Failed failed
              ? settle(failed, by, how, now)
              : unless(refund instanceof Refund.Manual, refund);
    };
  }

  private static boolean isUnderWay(Refund refund) {
    return refund instanceof Refund.Approved
        || refund instanceof Refund.Submitted
        || refund instanceof Refund.Succeeded;
  }

  private static Outcome unless(boolean isSo, Refund refund) {
    return isSo ? new Outcome.Decided(refund) : new Outcome.TooLate(refund);
  }

  /** The order's revision guards what was read of its money. */
  private Outcome approve(Refund.Requested refund, String by, Instant now) {
    var checkout = settlements.find(refund.details().order()).orElseThrow();
    var order = checkout.order();
    var lowered = reduction(order, refund);
    var postings =
        lowered.stream()
            .map(less -> Sale.changed(new PostingId(ids.next()), order.details(), less.all(), now))
            .toList();
    var next = lowered.map(less -> cheaper(order, refund, less, now)).orElse(order);
    return unit.run(() -> {
      var move = new Move(checkout, checkout.with(next), postings, List.of());
      if (!(settlements.store(move, now) instanceof Settlements.Outcome.Stored)) {
        return new Outcome.Overtaken();
      }
      lowered.ifPresent(less -> correct(order, refund, less, now));
      return store(refund, refund.approve(by, now), RefundFacts.APPROVED, now);
    });
  }

  /** A booking that stands costs so much less, so that nobody gets that back once more. */
  private static Order cheaper(Order order, Refund refund, LoweredPrice less, Instant now) {
    return refund
        .details()
        .booking()
        .flatMap(order::booking)
        .filter(booking -> order instanceof Order.Confirmed)
        .map(booking ->
            booking instanceof Booking.Confirmed stands
                ? ((Order.Confirmed) order)
                    .with(stands.change(lowered(order, stands, less.own())), now)
                : order)
        .orElse(order);
  }

  private static BookingDetails lowered(Order order, Booking.Confirmed booking, Charge less) {
    var both = List.of(order.charge(booking.id()), less);
    return booking.details().changed(booking.details().item(), Charge.sum(both, less.currency()));
  }

  /** By what the price is lowered, where not all of it had been paid too much. */
  private Optional<LoweredPrice> reduction(Order order, Refund refund) {
    return Optional.of(money.allowance(order, refund))
        .filter(Money::isPositive)
        .map(by ->
            LoweredPrice.of(order, refund.details().booking(), by, refund.details().reason()));
  }

  private void correct(Order order, Refund refund, LoweredPrice less, Instant now) {
    var own = new CorrectOrder.Corrected(refund.details().booking(), less.own());
    var besides = new CorrectOrder.Corrected(Optional.empty(), less.besides());
    correctOrder.correct(order, List.of(own, besides), "Refund", now);
  }

  private Outcome settle(Refund.Failed failed, String by, String how, Instant now) {
    return unit.run(() -> {
      var outcome = store(failed, failed.settle(by, how, now), RefundFacts.SETTLED, now);
      if (outcome instanceof Outcome.Decided) {
        journal.post(books.byHand(failed, now));
      }
      return outcome;
    });
  }

  private Outcome store(Refund from, Refund to, FactKind kind, Instant now) {
    return unit.run(() -> {
      if (!refunds.store(from, to)) {
        return new Outcome.TooLate(refunds.find(from.id()).orElseThrow());
      }
      outbox.add(List.of(facts.about(to, kind, now)));
      return new Outcome.Decided(to);
    });
  }
}
