package booking.application.checkout;

import booking.application.availability.Alternatives;
import booking.application.giftcard.IssueCards;
import booking.domain.availability.Alternative;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Purpose;
import booking.domain.payment.Truth;
import booking.domain.work.Pause;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Brings a payment to its end, whoever asks: the customer's capture, the gateway's webhook, or the
 * watchdog. Asking again, or at once, has one effect and the same answer.
 *
 * <p>What the caller believes does not matter: the gateway is asked how it stands. Then the claims
 * are committed and the payment is marked as being captured, in one transaction; then the gateway
 * captures; then, in a second one, the order is confirmed and the books are written. Whatever is
 * left half done is found again by its stored state. Where no money came and the hold has run out,
 * the order is over, whether it was swept or not. A payment of the rest of an order that stands
 * goes the same way, but never changes the order.
 */
public final class SettlePayment {
  /** How long the one who began is left alone before another takes over. */
  private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration MOMENT = Duration.ofMillis(50);

  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final TakeMoney takeMoney;
  private final LetGo letGo;
  private final SettleBalance settleBalance;
  private final Alternatives alternatives;
  private final ServerClock clock;
  private final Pause pause;

  public SettlePayment(
      Settlements settlements,
      PaymentGateway gateway,
      SettlingMoves moves,
      Owed owed,
      TakesPlace takesPlace,
      IssueCards issueCards,
      Alternatives alternatives,
      ServerClock clock,
      Pause pause) {
    this.settlements = settlements;
    this.gateway = gateway;
    this.letGo = new LetGo(settlements, gateway, moves);
    this.takeMoney = new TakeMoney(settlements, gateway, moves, letGo, takesPlace, issueCards);
    this.settleBalance =
        new SettleBalance(
            settlements,
            gateway,
            new OpenPayment(settlements, gateway, moves, clock),
            moves.ofBalances(),
            owed,
            letGo,
            clock);
    this.alternatives = alternatives;
    this.clock = clock;
    this.pause = pause;
  }

  public record Command(PaymentId payment) {}

  public sealed interface Outcome {
    record Confirmed(Checkout checkout) implements Outcome {}

    /** It is being worked on, or the gateway does not say; asking later will tell. */
    record InFlight(Checkout checkout) implements Outcome {}

    /** The customer has not paid yet, or his bank wants to hear from him. */
    record NeedsAction(Checkout checkout) implements Outcome {}

    /** The card was turned down; another may be tried while the hold lives. */
    record Declined(Checkout checkout, String code) implements Outcome {}

    /** The gateway would not capture; nothing was taken, the seats are free again. */
    record CaptureRefused(Checkout checkout) implements Outcome {}

    /** Money came late and the units were gone; it was given back. */
    record SeatsGone(Checkout checkout, List<Alternative> alternatives) implements Outcome {}

    /** The hold ran out, the customer gave up, or what it is for does not take place. */
    record Ended(Checkout checkout, AbandonReason why) implements Outcome {}

    /**
     * Nothing was taken of what was to pay the rest of an order: it was not owed any more, or the
     * gateway would not. The order is as it was.
     */
    record NothingTaken(Checkout checkout) implements Outcome {}

    record NoSuchPayment() implements Outcome {}
  }

  public Outcome run(Command command) {
    var waited = Duration.ZERO;
    while (true) {
      var found = settlements.find(command.payment());
      if (found.isEmpty()) {
        return new Outcome.NoSuchPayment();
      }
      var checkout = found.get();
      var payment = checkout.payment().orElseThrow();
      var progress =
          switch (payment.details().purpose()) {
            case ORDER -> advance(checkout, payment);
            case BALANCE -> said(settleBalance.advance(checkout, payment, LEFT_ALONE));
          };
      if (progress.isPresent()) {
        return progress.get();
      }
      if (waited.compareTo(PATIENCE) >= 0) {
        return new Outcome.InFlight(checkout);
      }
      pause.pause(MOMENT);
      waited = waited.plus(MOMENT);
    }
  }

  /** Empty when somebody else is at it: then it is to be looked at again. */
  private Optional<Outcome> advance(Checkout checkout, Payment payment) {
    return switch (payment) {
      case Payment.Unpaid unpaid -> look(checkout, unpaid);
      case Payment.Authorised authorised ->
          said(takeMoney.commit(checkout, authorised, authorised.details().amount(), clock.now()));
      case Payment.Capturing capturing ->
          clock.now().isBefore(capturing.since().plus(LEFT_ALONE))
              ? Optional.empty()
              : said(takeMoney.finish(checkout, capturing, clock.now()));
      case Payment.Cancelling cancelling -> release(checkout, cancelling);
      case Payment.Captured captured ->
          Optional.of(
              checkout.order() instanceof Order.Abandoned
                  ? ended(checkout)
                  : new Outcome.Confirmed(checkout));
      case Payment.Cancelled over -> Optional.of(ended(checkout));
      case Payment.Expired over -> Optional.of(ended(checkout));
      case Payment.Voided over -> Optional.of(ended(checkout));
      case Payment.Lapsed over -> Optional.of(ended(checkout));
    };
  }

  private Optional<Outcome> look(Checkout checkout, Payment.Unpaid payment) {
    var intent = payment.details().intent();
    var now = clock.now();
    if (intent.isEmpty()) {
      return said(letGo.whileInTime(checkout, now, () -> new Progress.Asking(checkout)));
    }
    return switch (gateway.fetch(intent.get())) {
      case Truth.Open open ->
          said(
              letGo.whileInTime(checkout, now, () -> takeMoney.open(checkout, payment, open, now)));
      case Truth.ActionRequired required ->
          said(
              letGo.whileInTime(
                  checkout, now, () -> takeMoney.actionRequired(checkout, payment, now)));
      case Truth.Processing unclear -> Optional.of(new Outcome.InFlight(checkout));
      case Truth.Unknown unclear -> Optional.of(new Outcome.InFlight(checkout));
      case Truth.Authorised set ->
          said(
              takeMoney.commit(
                  checkout, payment.authorise(set.captureBefore(), now), set.amount(), now));
      case Truth.Captured taken ->
          said(
              takeMoney.commit(
                  checkout, payment.authorise(Optional.empty(), now), taken.amount(), now));
      case Truth.Cancelled gone -> said(letGo.expired(checkout, payment, now));
    };
  }

  /**
   * What is to be let go of may have been paid in the meantime: late money. A gateway that has let
   * go already is told again, since its answer says whether it had money.
   */
  private Optional<Outcome> release(Checkout checkout, Payment.Cancelling payment) {
    var now = clock.now();
    var intent = payment.details().intent();
    if (intent.isEmpty()) {
      return said(letGo.done(checkout, payment, now));
    }
    return switch (gateway.fetch(intent.get())) {
      case Truth.Open open -> said(letGo.cancel(checkout, payment, now));
      case Truth.ActionRequired open -> said(letGo.cancel(checkout, payment, now));
      case Truth.Processing unclear -> Optional.of(new Outcome.InFlight(checkout));
      case Truth.Unknown unclear -> Optional.of(new Outcome.InFlight(checkout));
      case Truth.Authorised late ->
          mayRevive(checkout)
              ? said(
                  takeMoney.commit(
                      checkout, payment.authorise(late.captureBefore(), now), late.amount(), now))
              : said(letGo.giveBack(checkout, payment, now));
      case Truth.Captured late ->
          mayRevive(checkout)
              ? said(
                  takeMoney.commit(
                      checkout, payment.authorise(Optional.empty(), now), late.amount(), now))
              : said(letGo.taken(checkout, payment, late.amount(), now));
      case Truth.Cancelled gone -> said(letGo.cancel(checkout, payment, now));
    };
  }

  private static boolean mayRevive(Checkout checkout) {
    return checkout.order() instanceof Order.Abandoned abandoned && abandoned.mayRevive();
  }

  private Optional<Outcome> said(Progress progress) {
    return switch (progress) {
      case Progress.Overtaken other -> Optional.empty();
      case Progress.Waiting(var checkout) -> Optional.of(new Outcome.InFlight(checkout));
      case Progress.Asking(var checkout) -> Optional.of(new Outcome.NeedsAction(checkout));
      case Progress.Declined(var checkout, var code) ->
          Optional.of(new Outcome.Declined(checkout, code));
      case Progress.Confirmed(var checkout) -> Optional.of(new Outcome.Confirmed(checkout));
      case Progress.Over(var checkout) -> Optional.of(ended(checkout));
    };
  }

  private Outcome ended(Checkout checkout) {
    if (checkout.payment().orElseThrow().details().purpose() == Purpose.BALANCE) {
      return new Outcome.NothingTaken(checkout);
    }
    if (!(checkout.order() instanceof Order.Abandoned abandoned)) {
      return new Outcome.InFlight(checkout);
    }
    return switch (abandoned.why()) {
      case SEATS_GONE -> new Outcome.SeatsGone(checkout, alternatives.to(checkout.order()));
      case CAPTURE_REFUSED -> new Outcome.CaptureRefused(checkout);
      case GIVEN_UP, HOLD_EXPIRED, DEPARTURE_CANCELLED ->
          new Outcome.Ended(checkout, abandoned.why());
    };
  }
}
