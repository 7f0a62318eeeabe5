package booking.application.checkout;

import booking.application.giftcard.IssueCards;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Hold;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.payment.Capture;
import booking.domain.payment.Decline;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuotedItem;
import java.time.Instant;
import java.util.function.Function;

/** Settling, while money comes or has come. */
final class TakeMoney {
  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final SettlingMoves moves;
  private final LetGo letGo;
  private final TakesPlace takesPlace;
  private final IssueCards issueCards;

  TakeMoney(
      Settlements settlements,
      PaymentGateway gateway,
      SettlingMoves moves,
      LetGo letGo,
      TakesPlace takesPlace,
      IssueCards issueCards) {
    this.settlements = settlements;
    this.gateway = gateway;
    this.moves = moves;
    this.letGo = letGo;
    this.takesPlace = takesPlace;
    this.issueCards = issueCards;
  }

  /** Nothing is set aside yet: a card may have been turned down. */
  Progress open(Checkout checkout, Payment.Unpaid payment, Truth.Open open, Instant now) {
    return open.declined().isPresent()
        ? declined(checkout, payment, open.declined().get(), now)
        : new Progress.Asking(checkout);
  }

  private Progress declined(
      Checkout checkout, Payment.Unpaid payment, Decline decline, Instant now) {
    return payment instanceof Payment.Created created
            && created.declined().filter(decline::equals).isPresent()
        ? new Progress.Declined(checkout, decline.code())
        : stored(
            moves.declined(checkout, payment, decline, now),
            now,
            next -> new Progress.Declined(next, decline.code()));
  }

  Progress actionRequired(Checkout checkout, Payment.Unpaid payment, Instant now) {
    return switch (payment) {
      case Payment.RequiresAction known -> new Progress.Asking(checkout);
      case Payment.Created created ->
          stored(
              moves.actionRequired(checkout, created.requireAction()), now, Progress.Asking::new);
    };
  }

  /** First transaction, capture, second transaction; or back with the money. */
  Progress commit(Checkout checkout, Payment.Authorised payment, Money there, Instant now) {
    if (!there.equals(payment.details().amount())) {
      return letGo.wrongAmount(checkout, payment, now);
    }
    if (!takesPlace.test(checkout.order())) {
      return letGo.departureCancelled(checkout, payment, now);
    }
    if (hasRunOut(checkout.hold(), now) && saleEnded(checkout, now)) {
      return letGo.cannotServe(checkout, payment, now);
    }
    return switch (settlements.store(moves.committed(checkout, payment, now), now)) {
      case Settlements.Outcome.Overtaken other -> new Progress.Overtaken();
      case Settlements.Outcome.SoldOut gone -> letGo.cannotServe(checkout, payment, now);
      case Settlements.Outcome.Stored(var next) -> capture(next, now);
    };
  }

  private Progress capture(Checkout checkout, Instant now) {
    return checkout.payment().orElseThrow() instanceof Payment.Capturing capturing
        ? capture(checkout, capturing, now)
        : new Progress.Overtaken();
  }

  /** What another began and did not finish: the gateway is asked before it is told again. */
  Progress finish(Checkout checkout, Payment.Capturing payment, Instant now) {
    return switch (gateway.fetch(payment.details().intent().orElseThrow())) {
      case Truth.Captured(var amount) -> complete(checkout, payment, amount, now);
      case Truth.Authorised set -> capture(checkout, payment, now);
      case Truth.Processing unclear -> new Progress.Waiting(checkout);
      case Truth.Unknown unclear -> new Progress.Waiting(checkout);
      case Truth.Open gone -> refused(checkout, payment, now);
      case Truth.ActionRequired gone -> refused(checkout, payment, now);
      case Truth.Cancelled gone -> lapsed(checkout, payment, now);
    };
  }

  private Progress capture(Checkout checkout, Payment.Capturing payment, Instant now) {
    var details = payment.details();
    return switch (gateway.capture(
        details.intent().orElseThrow(), details.amount(), payment.key())) {
      case Capture.Captured(var amount) -> complete(checkout, payment, amount, now);
      case Capture.Refused no -> refused(checkout, payment, now);
      case Capture.Unknown unclear -> new Progress.Waiting(checkout);
    };
  }

  /** What was taken is what was asked for; anything else pays for nothing. */
  private Progress complete(
      Checkout checkout, Payment.Capturing payment, Money amount, Instant now) {
    var captured = payment.captured(amount, now);
    if (!amount.equals(payment.details().amount())) {
      return stored(moves.paidForNothing(checkout, captured, now), now, Progress.Over::new);
    }
    return Progress.after(
        issueCards.store(moves.completed(checkout, captured, now), now), Progress.Confirmed::new);
  }

  private Progress refused(Checkout checkout, Payment.Capturing payment, Instant now) {
    return stored(
        moves.captureRefused(checkout, payment.cancel(now), now), now, Progress.Over::new);
  }

  private Progress lapsed(Checkout checkout, Payment.Capturing payment, Instant now) {
    return stored(
        moves.authorisationLapsed(checkout, payment.lapse(), now), now, Progress.Over::new);
  }

  private Progress stored(Move move, Instant now, Function<Checkout, Progress> then) {
    return Progress.after(settlements.store(move, now), then);
  }

  /** Judged by the clock: whether it was swept makes no difference. */
  static boolean hasRunOut(Hold hold, Instant now) {
    return hold.state() != ClaimState.HELD || hold.isOverdue(now);
  }

  private static boolean saleEnded(Checkout checkout, Instant now) {
    return checkout.order().details().quote().items().stream()
        .map(QuotedItem::saleEnds)
        .anyMatch(end -> !now.isBefore(end));
  }
}
