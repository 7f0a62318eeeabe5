package booking.application.checkout;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.payment.Capture;
import booking.domain.payment.Decline;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.Truth;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settling a payment of what is still owed. No more is taken than is owed by then; what is set
 * aside beyond that is let go, and all of it where nothing is owed. The order stays as it is.
 */
final class SettleBalance {
  private static final int TRIES = 5;

  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final OpenPayment openPayment;
  private final BalanceMoves moves;
  private final Owed owed;
  private final LetGo letGo;
  private final ServerClock clock;

  SettleBalance(
      Settlements settlements,
      PaymentGateway gateway,
      OpenPayment openPayment,
      BalanceMoves moves,
      Owed owed,
      LetGo letGo,
      ServerClock clock) {
    this.settlements = settlements;
    this.gateway = gateway;
    this.openPayment = openPayment;
    this.moves = moves;
    this.owed = owed;
    this.letGo = letGo;
    this.clock = clock;
  }

  /** The revision of the checkout was read before the books: if that changed, nothing is stored. */
  Progress advance(Checkout checkout, Payment payment, Duration leftAlone) {
    var now = clock.now();
    return switch (payment) {
      case Payment.Unpaid unpaid -> look(checkout, unpaid, now);
      case Payment.Authorised set -> take(checkout, set, set.details().amount(), now);
      case Payment.Capturing capturing ->
          now.isBefore(capturing.since().plus(leftAlone))
              ? new Progress.Overtaken()
              : finish(checkout, capturing, now);
      case Payment.Cancelling cancelling -> release(checkout, cancelling, now);
      case Payment.Captured done -> new Progress.Confirmed(checkout);
      case Payment.Cancelled over -> new Progress.Over(checkout);
      case Payment.Expired over -> new Progress.Over(checkout);
      case Payment.Voided over -> new Progress.Over(checkout);
      case Payment.Lapsed over -> new Progress.Over(checkout);
    };
  }

  private Progress look(Checkout checkout, Payment.Unpaid payment, Instant now) {
    var intent = payment.details().intent();
    if (intent.isEmpty()) {
      return payment.details().paying() instanceof Paying.WithKeptCard
          ? open(checkout)
          : whileOwed(checkout, payment, now, new Progress.Asking(checkout));
    }
    return switch (gateway.fetch(intent.get())) {
      case Truth.Open(var declined) -> open(checkout, payment, declined, now);
      case Truth.ActionRequired required -> actionRequired(checkout, payment, now);
      case Truth.Processing unclear -> new Progress.Waiting(checkout);
      case Truth.Unknown unclear -> new Progress.Waiting(checkout);
      case Truth.Authorised(var there, var before) ->
          take(checkout, payment.authorise(before, now), there, now);
      case Truth.Captured(var there) ->
          taken(checkout, payment.authorise(Optional.empty(), now), there, now);
      case Truth.Cancelled gone ->
          stored(moves.is(checkout, payment.expire()), now, Progress.Over::new);
    };
  }

  /** A kept card is charged by opening: whether it was, only the gateway knows. */
  private Progress open(Checkout checkout) {
    return switch (openPayment.of(checkout)) {
      case OpenPayment.Opened.Open opened -> new Progress.Overtaken();
      case OpenPayment.Opened.Silent silent -> new Progress.Waiting(checkout);
      case OpenPayment.Opened.Refused refused -> new Progress.Overtaken();
    };
  }

  private Progress open(
      Checkout checkout, Payment.Unpaid payment, Optional<Decline> declined, Instant now) {
    if (owed.of(checkout.order()).isZero() || declined.isEmpty()) {
      return whileOwed(checkout, payment, now, new Progress.Asking(checkout));
    }
    var why = declined.get();
    return payment instanceof Payment.Created known && known.declined().equals(declined)
        ? new Progress.Declined(checkout, why.code())
        : stored(
            moves.declined(checkout, payment, why),
            now,
            next -> new Progress.Declined(next, why.code()));
  }

  private Progress actionRequired(Checkout checkout, Payment.Unpaid payment, Instant now) {
    if (owed.of(checkout.order()).isZero()) {
      return letGo(checkout, payment.cancel(now), now);
    }
    return switch (payment) {
      case Payment.RequiresAction known -> new Progress.Asking(checkout);
      case Payment.Created created ->
          stored(moves.is(checkout, created.requireAction()), now, Progress.Asking::new);
    };
  }

  private Progress whileOwed(
      Checkout checkout, Payment.Unpaid payment, Instant now, Progress still) {
    return owed.of(checkout.order()).isZero() ? letGo(checkout, payment.cancel(now), now) : still;
  }

  /** Of what is set aside, what is owed; or nothing. */
  private Progress take(Checkout checkout, Payment.Authorised payment, Money there, Instant now) {
    var wanted = owed.of(checkout.order()).min(there);
    return wanted.isZero()
        ? letGo(checkout, payment.cancel(now), now)
        : stored(moves.taking(checkout, payment, wanted, now), now, next -> capture(next, now));
  }

  /** It was taken already, by whomever: it goes into the books as it is. */
  private Progress taken(Checkout checkout, Payment.Authorised payment, Money there, Instant now) {
    return stored(moves.taking(checkout, payment, there, now), now, next -> capture(next, now));
  }

  private Progress capture(Checkout checkout, Instant now) {
    return checkout.payment().orElseThrow() instanceof Payment.Capturing capturing
        ? capture(checkout, capturing, now)
        : new Progress.Overtaken();
  }

  private Progress capture(Checkout checkout, Payment.Capturing payment, Instant now) {
    var details = payment.details();
    return switch (gateway.capture(
        details.intent().orElseThrow(), details.amount(), payment.key())) {
      case Capture.Captured(var amount) -> collected(checkout, payment, amount, now);
      case Capture.Refused no -> letGo(checkout, payment.cancel(now), now);
      case Capture.Unknown unclear -> new Progress.Waiting(checkout);
    };
  }

  private Progress finish(Checkout checkout, Payment.Capturing payment, Instant now) {
    return switch (gateway.fetch(payment.details().intent().orElseThrow())) {
      case Truth.Captured(var amount) -> collected(checkout, payment, amount, now);
      case Truth.Authorised set -> capture(checkout, payment, now);
      case Truth.Processing unclear -> new Progress.Waiting(checkout);
      case Truth.Unknown unclear -> new Progress.Waiting(checkout);
      case Truth.Open gone -> letGo(checkout, payment.cancel(now), now);
      case Truth.ActionRequired gone -> letGo(checkout, payment.cancel(now), now);
      case Truth.Cancelled gone ->
          stored(moves.is(checkout, payment.lapse()), now, Progress.Over::new);
    };
  }

  /** What was taken is here, whatever became of the order meanwhile, and whoever took it. */
  private Progress collected(
      Checkout checkout, Payment.Capturing payment, Money amount, Instant now) {
    var current = checkout;
    for (int tried = 0; tried < TRIES; tried++) {
      var move = moves.collected(current, payment.captured(amount, now), now);
      if (settlements.store(move, now) instanceof Settlements.Outcome.Stored(var next)) {
        return new Progress.Confirmed(next);
      }
      current = settlements.find(payment.id()).orElseThrow();
      if (!(current.payment().orElseThrow() instanceof Payment.Capturing)) {
        return new Progress.Overtaken();
      }
    }
    return new Progress.Overtaken();
  }

  /** What the customer paid before the gateway heard that he need not is taken if it is owed. */
  private Progress release(Checkout checkout, Payment.Cancelling payment, Instant now) {
    var intent = payment.details().intent();
    if (intent.isEmpty()) {
      return letGo.done(checkout, payment, now);
    }
    return switch (gateway.fetch(intent.get())) {
      case Truth.Open open -> letGo.cancel(checkout, payment, now);
      case Truth.ActionRequired open -> letGo.cancel(checkout, payment, now);
      case Truth.Processing unclear -> new Progress.Waiting(checkout);
      case Truth.Unknown unclear -> new Progress.Waiting(checkout);
      case Truth.Authorised(var there, var before) ->
          owed.of(checkout.order()).isZero()
              ? letGo.giveBack(checkout, payment, now)
              : take(checkout, payment.authorise(before, now), there, now);
      case Truth.Captured(var there) ->
          taken(checkout, payment.authorise(Optional.empty(), now), there, now);
      case Truth.Cancelled gone -> letGo.cancel(checkout, payment, now);
    };
  }

  private Progress letGo(Checkout checkout, Payment.Cancelling payment, Instant now) {
    return stored(
        moves.toLetGo(checkout, payment, now), now, next -> letGo.cancelStored(next, now));
  }

  private Progress stored(Move move, Instant now, Function<Checkout, Progress> then) {
    return Progress.after(settlements.store(move, now), then);
  }
}
