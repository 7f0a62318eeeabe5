package booking.application.refund;

import booking.application.work.NewFacts;
import booking.application.work.NotYet;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.Journal;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Statement;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives back what was approved of. That the gateway is told is stored first; who finds it so later
 * asks the gateway what it knows before telling it again, with the same key: so no money goes back
 * twice.
 */
public final class PayRefund {
  private final Refunds refunds;
  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final ReturnToCard returnToCard;
  private final RefundBooks books;
  private final Journal journal;
  private final Outbox outbox;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public PayRefund(
      Refunds refunds,
      Settlements settlements,
      PaymentGateway gateway,
      Journal journal,
      Outbox outbox,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    this.refunds = refunds;
    this.settlements = settlements;
    this.gateway = gateway;
    this.returnToCard = new ReturnToCard(settlements, ids);
    this.books = new RefundBooks(ids);
    this.journal = journal;
    this.outbox = outbox;
    this.facts = new NewFacts(ids);
    this.unit = unit;
    this.clock = clock;
  }

  /** Says whether the gateway has been told all there is to tell, so far as is known. */
  public boolean run(RefundId id) {
    return refunds.find(id).map(this::go).orElse(true);
  }

  private boolean go(Refund refund) {
    return switch (refund) {
      case Refund.Approved approved -> submit(approved);
      case Refund.Submitted submitted -> pay(submitted, true);
      case Refund.Requested other -> true;
      case Refund.Rejected other -> true;
      case Refund.Succeeded other -> true;
      case Refund.Failed other -> true;
      case Refund.Manual other -> true;
    };
  }

  private boolean submit(Refund.Approved approved) {
    var submitted = approved.submit(clock.now());
    return refunds.store(approved, submitted) && pay(submitted, false);
  }

  /**
   * Every part that is open.
   *
   * @param maybeTold whether the gateway may have been told before
   */
  private boolean pay(Refund.Submitted refund, boolean maybeTold) {
    Refund current = refund;
    boolean clear = true;
    for (int i = 0; i < refund.details().parts().size(); i++) {
      var part = refund.details().parts().get(i);
      if (part.state() == RefundPart.State.OPEN && current instanceof Refund.Submitted now) {
        var told = told(refund, i, part, maybeTold);
        clear &= told.isPresent();
        current = told.map(next -> record(now, next)).orElse(current);
      }
    }
    return clear;
  }

  /** A part, and what became of it. */
  private record Told(int index, RefundPart part, boolean cardToo) {}

  private Optional<Told> told(Refund refund, int index, RefundPart part, boolean maybeTold) {
    return switch (part.to()) {
      case PaidBy.Card card -> Optional.of(new Told(index, part.succeeded(), true));
      case PaidBy.Gateway(var payment) -> {
        var key = GatewayKey.toGiveBack(refund.id().value(), index, part.attempt());
        yield atGateway(intent(payment), part, key, maybeTold)
            .map(next -> new Told(index, next, false));
      }
    };
  }

  private Intent intent(PaymentId payment) {
    return settlements
        .find(payment)
        .flatMap(checkout -> checkout.payment())
        .flatMap(found -> found.details().intent())
        .orElseThrow();
  }

  /** Empty when it does not say. */
  private Optional<RefundPart> atGateway(
      Intent intent, RefundPart part, GatewayKey key, boolean maybeTold) {
    if (maybeTold) {
      switch (gateway.statement(intent)) {
        case Statement.Unknown silent -> {
          return Optional.empty();
        }
        case Statement.Known known -> {
          var ours =
              known.refunds().stream()
                  .filter(one -> one.key().equals(Optional.of(key)))
                  .findFirst();
          if (ours.isPresent()) {
            return Optional.of(after(part, ours.get()));
          }
        }
      }
    }
    return switch (gateway.giveBack(intent, part.amount(), key)) {
      case GivingBack.Accepted(var refund) -> Optional.of(after(part, refund));
      case GivingBack.Refused(var code) -> Optional.of(part.failed(code));
      case GivingBack.Unknown silent -> Optional.empty();
    };
  }

  static RefundPart after(RefundPart part, GatewayRefund refund) {
    var known = part.known(refund.reference());
    return switch (refund.state()) {
      case PENDING -> known;
      case SUCCEEDED -> known.succeeded();
      case FAILED -> known.failed("failed");
    };
  }

  private Refund record(Refund.Submitted from, Told told) {
    var now = clock.now();
    var parts = new ArrayList<>(from.details().parts());
    parts.set(told.index(), told.part());
    var to = from.with(parts, now);
    return unit.run(() -> {
      if (told.cardToo()) {
        returnToCard.store(from, told.part(), now);
      }
      return store(from, to, now);
    });
  }

  private Refund store(Refund from, Refund to, Instant now) {
    if (from.equals(to)) {
      return to;
    }
    if (!refunds.store(from, to)) {
      throw new NotYet("somebody else is at it");
    }
    journal.post(books.between(from, to, now));
    outbox.add(ended(to, now));
    return to;
  }

  List<Fact> ended(Refund refund, Instant now) {
    return switch (refund) {
      case Refund.Succeeded done -> List.of(facts.about(done, RefundFacts.SUCCEEDED, now));
      case Refund.Failed not -> List.of(facts.about(not, RefundFacts.FAILED, now));
      case Refund.Submitted other -> List.of();
      case Refund.Requested other -> List.of();
      case Refund.Rejected other -> List.of();
      case Refund.Approved other -> List.of();
      case Refund.Manual other -> List.of();
    };
  }

  /** What the gateway says by now of a refund that it was told of. */
  Refund learn(Refund refund, PaymentId payment, Statement.Known statement) {
    var parts = new ArrayList<>(refund.details().parts());
    for (int i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.to().equals(new PaidBy.Gateway(payment))) {
        parts.set(i, learned(refund, i, part, statement));
      }
    }
    var now = clock.now();
    var next =
        switch (refund) {
          case Refund.Submitted submitted -> submitted.with(parts, now);
          case Refund.Succeeded succeeded ->
              parts.equals(succeeded.details().parts()) ? succeeded : succeeded.with(parts, now);
          case Refund.Requested other -> other;
          case Refund.Rejected other -> other;
          case Refund.Approved other -> other;
          case Refund.Failed other -> other;
          case Refund.Manual other -> other;
        };
    return next.equals(refund) ? refund : unit.run(() -> store(refund, next, now));
  }

  private static RefundPart learned(
      Refund refund, int index, RefundPart part, Statement.Known statement) {
    var key = GatewayKey.toGiveBack(refund.id().value(), index, part.attempt());
    return statement.refunds().stream()
        .filter(one -> one.key().equals(Optional.of(key)) || isItself(one, part))
        .findFirst()
        .map(one -> after(part, one))
        .orElse(part);
  }

  private static boolean isItself(GatewayRefund one, RefundPart part) {
    return part.reference().equals(Optional.of(one.reference()));
  }
}
