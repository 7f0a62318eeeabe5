package booking.application.balance;

import booking.application.checkout.BalanceMoves;
import booking.application.checkout.OpenPayment;
import booking.application.checkout.Owed;
import booking.application.checkout.SettlePayment;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Purpose;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import java.util.Optional;

/**
 * Opens a payment of what is owed of an order that stands. There is one at a time: who opens it
 * again is given the same, made to bring what is owed by now.
 */
public final class OpenBalance {
  private static final int TRIES = 6;

  private final Settlements settlements;
  private final Owed owed;
  private final PaymentGateway gateway;
  private final OpenPayment openPayment;
  private final SettlePayment settle;
  private final BalanceMoves moves;
  private final Ids ids;
  private final ServerClock clock;

  public OpenBalance(
      Settlements settlements,
      Owed owed,
      PaymentGateway gateway,
      OpenPayment openPayment,
      SettlePayment settle,
      Ids ids,
      ServerClock clock) {
    this.settlements = settlements;
    this.owed = owed;
    this.gateway = gateway;
    this.openPayment = openPayment;
    this.settle = settle;
    this.moves = new BalanceMoves(ids);
    this.ids = ids;
    this.clock = clock;
  }

  public record Command(OrderId order, Paying paying) {}

  public sealed interface Outcome {
    record Open(Checkout checkout) implements Outcome {}

    /** All is paid, or the order does not stand. */
    record NothingDue(Checkout checkout) implements Outcome {}

    /** Money is on its way: how it ends is told by settling. */
    record BeingPaid(Checkout checkout) implements Outcome {}

    /** The gateway did not answer: doing it again goes on. */
    record GatewayIsSilent(Checkout checkout) implements Outcome {}

    record GatewayRefused(Checkout checkout, String code) implements Outcome {}

    record NoSuchOrder() implements Outcome {}
  }

  public Outcome run(Command command) {
    for (int tried = 0; tried < TRIES; tried++) {
      var found = settlements.find(command.order());
      if (found.isEmpty()) {
        return new Outcome.NoSuchOrder();
      }
      var outcome = attempt(found.get(), command.paying());
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    return new Outcome.BeingPaid(settlements.find(command.order()).orElseThrow());
  }

  /** Empty when it is to be looked at again. */
  private Optional<Outcome> attempt(Checkout checkout, Paying paying) {
    var amount = owed.of(checkout.order());
    var open = checkout.payment().filter(Payment::isOpen);
    if (amount.isZero()) {
      open.filter(OpenBalance::isOfBalance).ifPresent(this::settle);
      return Optional.of(new Outcome.NothingDue(checkout));
    }
    return open.map(payment -> goOn(checkout, payment, amount, paying))
        .orElseGet(() -> begin(checkout, amount, paying));
  }

  private static boolean isOfBalance(Payment payment) {
    return payment.details().purpose() == Purpose.BALANCE;
  }

  private Optional<Outcome> begin(Checkout checkout, Money amount, Paying paying) {
    var details =
        new PaymentDetails(
            new PaymentId(ids.next()),
            checkout.order().details().supplier(),
            checkout.order().id(),
            amount,
            checkout.order().details().quote().hash(),
            gateway.name(),
            clock.now(),
            Optional.empty(),
            Purpose.BALANCE,
            paying);
    return stored(moves.is(checkout, new Payment.Created(details, Optional.empty())))
        .flatMap(next -> opened(next, amount));
  }

  private Optional<Outcome> goOn(Checkout checkout, Payment payment, Money amount, Paying paying) {
    return switch (payment) {
      case Payment.Unpaid unpaid ->
          paying instanceof Paying.WithKeptCard && !unpaid.details().paying().equals(paying)
              ? letGo(checkout, unpaid)
              : opened(checkout, amount);
      case Payment.Authorised moving -> wait(checkout, moving);
      case Payment.Capturing moving -> wait(checkout, moving);
      case Payment.Cancelling moving -> wait(checkout, moving);
      case Payment.Captured over -> Optional.empty();
      case Payment.Cancelled over -> Optional.empty();
      case Payment.Expired over -> Optional.empty();
      case Payment.Voided over -> Optional.empty();
      case Payment.Lapsed over -> Optional.empty();
    };
  }

  private Optional<Outcome> wait(Checkout checkout, Payment payment) {
    return settle(payment) instanceof SettlePayment.Outcome.InFlight
        ? Optional.of(new Outcome.BeingPaid(checkout))
        : Optional.empty();
  }

  private SettlePayment.Outcome settle(Payment payment) {
    return settle.run(new SettlePayment.Command(payment.id()));
  }

  /** Another way of paying is wanted now. */
  private Optional<Outcome> letGo(Checkout checkout, Payment.Unpaid payment) {
    var now = clock.now();
    return stored(moves.toLetGo(checkout, payment.cancel(now), now))
        .flatMap(next -> wait(next, payment));
  }

  private Optional<Outcome> opened(Checkout checkout, Money amount) {
    return switch (openPayment.of(checkout)) {
      case OpenPayment.Opened.Open(var next) -> bringing(next, amount);
      case OpenPayment.Opened.Silent(var next) -> Optional.of(new Outcome.GatewayIsSilent(next));
      case OpenPayment.Opened.Refused(var code) ->
          Optional.of(new Outcome.GatewayRefused(checkout, code));
    };
  }

  private Optional<Outcome> bringing(Checkout checkout, Money amount) {
    if (!(checkout.payment().orElseThrow() instanceof Payment.Unpaid payment)) {
      return Optional.empty();
    }
    return payment.details().amount().equals(amount)
        ? Optional.of(new Outcome.Open(checkout))
        : change(checkout, payment, payment.bringing(amount));
  }

  /** At the gateway first: what is stored is what it was last known to ask for. */
  private Optional<Outcome> change(Checkout checkout, Payment.Unpaid from, Payment.Unpaid to) {
    var details = to.details();
    var bookings = checkout.order().bookings().stream().map(Booking::id).toList();
    var request = new PaymentRequest(details, bookings, details.paying());
    return switch (gateway.change(
        details.intent().orElseThrow(), request, GatewayKey.toChange(details))) {
      case Change.Changed done -> stored(moves.is(checkout, to)).map(Outcome.Open::new);
      case Change.Refused no -> refused(checkout, from);
      case Change.Unknown silent -> Optional.of(new Outcome.GatewayIsSilent(checkout));
    };
  }

  /** It has been paid meanwhile; or it cannot be changed, and another takes its place. */
  private Optional<Outcome> refused(Checkout checkout, Payment.Unpaid payment) {
    return switch (settle(payment)) {
      case SettlePayment.Outcome.NeedsAction same -> letGo(same.checkout(), payment);
      case SettlePayment.Outcome.Declined same -> letGo(same.checkout(), payment);
      case SettlePayment.Outcome.InFlight other -> Optional.of(new Outcome.BeingPaid(checkout));
      case SettlePayment.Outcome.Confirmed over -> Optional.empty();
      case SettlePayment.Outcome.NothingTaken over -> Optional.empty();
      case SettlePayment.Outcome.CaptureRefused over -> Optional.empty();
      case SettlePayment.Outcome.SeatsGone over -> Optional.empty();
      case SettlePayment.Outcome.Ended over -> Optional.empty();
      case SettlePayment.Outcome.NoSuchPayment over -> Optional.empty();
    };
  }

  private Optional<Checkout> stored(Move move) {
    return settlements.store(move, clock.now()) instanceof Settlements.Outcome.Stored(var next)
        ? Optional.of(next)
        : Optional.empty();
  }
}
