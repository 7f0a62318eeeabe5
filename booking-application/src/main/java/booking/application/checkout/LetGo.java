package booking.application.checkout;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Settling, when it comes to nothing: what is set aside goes back, and nobody pays for nothing. */
final class LetGo {
  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final SettlingMoves moves;

  LetGo(Settlements settlements, PaymentGateway gateway, SettlingMoves moves) {
    this.settlements = settlements;
    this.gateway = gateway;
    this.moves = moves;
  }

  /** Goes on as long as the hold of what nobody paid has not run out; then it is over. */
  Progress whileInTime(Checkout checkout, Instant now, Supplier<Progress> inTime) {
    return TakeMoney.hasRunOut(checkout.hold(), now)
        ? stored(moves.lapsed(checkout, now), now, Progress.Over::new)
        : inTime.get();
  }

  /** Stored first, so that a crash before the gateway hears of it does not lose it. */
  Progress cannotServe(Checkout checkout, Payment.Authorised payment, Instant now) {
    return stored(
        moves.cannotServe(checkout, payment.cancel(now), now),
        now,
        next -> cancelStored(next, now));
  }

  /** What it was for does not take place: nothing of it is taken. */
  Progress departureCancelled(Checkout checkout, Payment.Authorised payment, Instant now) {
    return stored(
        moves.departureCancelled(checkout, payment.cancel(now), now),
        now,
        next -> cancelStored(next, now));
  }

  /** Not what was asked for: nothing of it is taken. */
  Progress wrongAmount(Checkout checkout, Payment.Authorised payment, Instant now) {
    return stored(
        moves.captureRefused(checkout, payment.cancel(now), now),
        now,
        next -> cancelStored(next, now));
  }

  /** Money came for an order that stays abandoned. */
  Progress giveBack(Checkout checkout, Payment.Cancelling payment, Instant now) {
    return payment.moneySetAside()
        ? cancel(checkout, payment, now)
        : stored(
            moves.moneySetAside(checkout, payment.withMoneySetAside()),
            now,
            next -> cancelStored(next, now));
  }

  /** It was taken already, as at the gateway itself, for an order that stays abandoned. */
  Progress taken(Checkout checkout, Payment.Cancelling payment, Money amount, Instant now) {
    var captured = payment.authorise(Optional.empty(), now).capture(now).captured(amount, now);
    return stored(moves.paidForNothing(checkout, captured, now), now, Progress.Over::new);
  }

  /** Nothing came; the gateway ended it. */
  Progress expired(Checkout checkout, Payment.Unpaid payment, Instant now) {
    return stored(moves.expiredAtGateway(checkout, payment.expire(), now), now, Progress.Over::new);
  }

  Progress cancel(Checkout checkout, Payment.Cancelling payment, Instant now) {
    var details = payment.details();
    return switch (gateway.cancel(details.intent().orElseThrow(), GatewayKey.toCancel(details))) {
      case Cancellation.Cancelled(var moneyWasSetAside) ->
          done(checkout, moneyWasSetAside ? payment.withMoneySetAside() : payment, now);
      case Cancellation.AlreadyCaptured late -> new Progress.Waiting(checkout);
      case Cancellation.Unknown unclear -> new Progress.Waiting(checkout);
    };
  }

  Progress done(Checkout checkout, Payment.Cancelling payment, Instant now) {
    return stored(
        payment.moneySetAside()
            ? moves.moneyReturned(checkout, payment.voided(), now)
            : moves.cancelled(checkout, payment.cancelled()),
        now,
        Progress.Over::new);
  }

  Progress cancelStored(Checkout checkout, Instant now) {
    if (!(checkout.payment().orElseThrow() instanceof Payment.Cancelling cancelling)) {
      return new Progress.Overtaken();
    }
    return cancelling.details().intent().isEmpty()
        ? done(checkout, cancelling, now)
        : cancel(checkout, cancelling, now);
  }

  private Progress stored(Move move, Instant now, Function<Checkout, Progress> then) {
    return Progress.after(settlements.store(move, now), then);
  }
}
