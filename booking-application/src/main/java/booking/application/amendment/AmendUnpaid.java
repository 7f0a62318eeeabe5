package booking.application.amendment;

import booking.application.amendment.AmendBooking.Outcome;
import booking.application.availability.Alternatives;
import booking.application.checkout.OpenPayment;
import booking.application.checkout.SwapClaims;
import booking.domain.availability.Shortage;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.pricing.Refusal;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import java.util.List;
import java.util.Optional;

/**
 * Changes what an order is for that waits for its money: all of it is priced anew, as of when it
 * was first quoted, and the payment that is open asks for the new price.
 *
 * <p>The gateway is told first: one that has set money aside already does not let itself be told,
 * and then nothing changes. Who told it what is not stored then tells it what is. Money for another
 * amount than the order's is never taken.
 */
public final class AmendUnpaid {
  private static final int TRIES = 5;

  private final WholeOrder wholeOrder;
  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final OpenPayment openPayment;
  private final Alternatives alternatives;
  private final AccessTokens tokens;
  private final SwapClaims swapClaims;
  private final ServerClock clock;

  public AmendUnpaid(
      WholeOrder wholeOrder,
      Settlements settlements,
      PaymentGateway gateway,
      OpenPayment openPayment,
      Alternatives alternatives,
      AccessTokens tokens,
      Ids ids,
      ServerClock clock) {
    this.wholeOrder = wholeOrder;
    this.settlements = settlements;
    this.gateway = gateway;
    this.openPayment = openPayment;
    this.alternatives = alternatives;
    this.tokens = tokens;
    this.swapClaims = new SwapClaims(ids);
    this.clock = clock;
  }

  Outcome amend(AmendBooking.Command command, Checkout checkout, Order.Placed order) {
    if (!command.asking().sees(order.details(), tokens)) {
      return new Outcome.NoSuchBooking();
    }
    var now = clock.now();
    var booking = order.booking(command.booking()).orElseThrow();
    if (checkout.hold().isOverdue(now) || !(booking instanceof Booking.Pending pending)) {
      return new Outcome.NotChangeable(booking);
    }
    if (command.wish().leavesAlone(booking.details().item())
        && command.wish().participants().isEmpty()) {
      return isSoAlready(command.booking(), order);
    }
    return switch (wholeOrder.with(command.wish(), pending, order, now)) {
      case WholeOrder.Result.Refused(var why) -> new Outcome.Refused(why, List.of());
      case WholeOrder.Result.Unfit(var why) -> new Outcome.Unfit(why);
      case WholeOrder.Result.OtherExperience none -> new Outcome.OtherExperience();
      case WholeOrder.Result.Priced priced -> asSeen(command, checkout, order, priced);
    };
  }

  private Outcome asSeen(
      AmendBooking.Command command,
      Checkout checkout,
      Order.Placed order,
      WholeOrder.Result.Priced priced) {
    if (priced.quote().atGateway().isZero()) {
      return new Outcome.NotChangeable(order.booking(command.booking()).orElseThrow());
    }
    var by = priced.quote().totals().total().minus(order.details().quote().totals().total());
    return command.accepts(by)
        ? opened(command.booking(), checkout, priced)
        : new Outcome.PriceDiffers(by);
  }

  /** What was not said of its first opening has to be known before it can be changed. */
  private Outcome opened(BookingId booking, Checkout checkout, WholeOrder.Result.Priced priced) {
    return switch (openPayment.of(checkout)) {
      case OpenPayment.Opened.Silent silent -> new Outcome.GatewayIsSilent();
      case OpenPayment.Opened.Refused no -> new Outcome.Overtaken();
      case OpenPayment.Opened.Open(var open) ->
          open.order() instanceof Order.Placed placed
                  && open.payment().orElse(null) instanceof Payment.Unpaid payment
              ? told(booking, open, placed, payment, priced)
              : new Outcome.BeingPaid();
    };
  }

  private Outcome told(
      BookingId booking,
      Checkout checkout,
      Order.Placed order,
      Payment.Unpaid payment,
      WholeOrder.Result.Priced priced) {
    var quote = priced.quote();
    var next = payment.bringing(quote.atGateway(), quote.hash());
    return switch (tell(order, next)) {
      case Change.Unknown silent -> {
        tellWhatIsStored(order.id());
        yield new Outcome.GatewayIsSilent();
      }
      case Change.Refused paid -> new Outcome.BeingPaid();
      case Change.Changed done ->
          switch (settlements.store(move(checkout, order, next, priced), clock.now())) {
            case Settlements.Outcome.Stored(var stored) ->
                new Outcome.Amended(
                    stored,
                    stored.order().booking(booking).orElseThrow(),
                    quote.atGateway(),
                    Optional.empty());
            case Settlements.Outcome.Overtaken other -> {
              tellWhatIsStored(order.id());
              yield new Outcome.Overtaken();
            }
            case Settlements.Outcome.SoldOut(var shortages) -> {
              tellWhatIsStored(order.id());
              yield soldOut(priced, shortages);
            }
          };
    };
  }

  /** The gateway may have been told something else by one who did not come to an end. */
  private Outcome isSoAlready(BookingId booking, Order order) {
    var stored = tellWhatIsStored(order.id());
    return new Outcome.Amended(
        stored,
        stored.order().booking(booking).orElseThrow(),
        stored.order().details().quote().atGateway(),
        Optional.empty());
  }

  /**
   * Again, when another has stored something else meanwhile: whoever tells last tells the truth.
   */
  private Checkout tellWhatIsStored(OrderId order) {
    var stored = settlements.find(order).orElseThrow();
    for (int tried = 0; tried < TRIES; tried++) {
      if (!(stored.payment().orElse(null) instanceof Payment.Unpaid payment)
          || payment.details().intent().isEmpty()) {
        return stored;
      }
      tell(stored.order(), payment);
      var now = settlements.find(order).orElseThrow();
      if (now.revision().equals(stored.revision())) {
        return now;
      }
      stored = now;
    }
    return stored;
  }

  private Change tell(Order order, Payment.Unpaid payment) {
    var details = payment.details();
    var bookings = order.bookings().stream().map(Booking::id).toList();
    return gateway.change(
        details.intent().orElseThrow(),
        new PaymentRequest(details, bookings, details.paying()),
        GatewayKey.toChange(details));
  }

  private Move move(
      Checkout from, Order.Placed order, Payment payment, WholeOrder.Result.Priced priced) {
    var quote = priced.quote();
    var hold = swapClaims.of(from.hold(), order.details().quote().demands(), quote.demands());
    return Move.of(
        from, from.with(order.change(quote, priced.bookings())).with(hold).with(payment));
  }

  private Outcome soldOut(WholeOrder.Result.Priced priced, List<Shortage> shortages) {
    var why = Refusal.SoldOut.of(priced.wanted(), shortages);
    return new Outcome.Refused(why, alternatives.to(priced.wanted(), why));
  }
}
