package booking.application.checkout;

import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderId;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.work.ServerClock;

/** Opens an order's payment at the gateway, outside any transaction, and records it. */
public final class OpenPayment {
  private static final int TRIES = 5;

  private final Settlements settlements;
  private final PaymentGateway gateway;
  private final SettlingMoves moves;
  private final ServerClock clock;

  public OpenPayment(
      Settlements settlements, PaymentGateway gateway, SettlingMoves moves, ServerClock clock) {
    this.settlements = settlements;
    this.gateway = gateway;
    this.moves = moves;
    this.clock = clock;
  }

  public sealed interface Opened {
    /** It is open, or needs not be. */
    record Open(Checkout checkout) implements Opened {}

    record Silent(Checkout checkout) implements Opened {}

    record Refused(String code) implements Opened {}
  }

  Opened of(OrderId order) {
    return of(settlements.find(order).orElseThrow());
  }

  /** The checkout's payment; whoever opens it again opens the same. */
  public Opened of(Checkout checkout) {
    var current = checkout;
    for (int tried = 0; tried < TRIES; tried++) {
      if (!(current.payment().orElse(null) instanceof Payment.Created payment)
          || payment.details().intent().isPresent()) {
        return new Opened.Open(current);
      }
      switch (gateway.open(request(current, payment), GatewayKey.toOpen(payment.details()))) {
        case Opening.Unknown silent -> {
          return new Opened.Silent(current);
        }
        case Opening.Refused(var code) -> {
          return refused(current, payment, code);
        }
        case Opening.Opened(var intent) -> {
          if (record(current, payment, intent) instanceof Settlements.Outcome.Stored(var next)) {
            return new Opened.Open(next);
          }
          current = settlements.find(payment.id()).orElseThrow();
        }
      }
    }
    return new Opened.Silent(current);
  }

  private static PaymentRequest request(Checkout checkout, Payment.Created payment) {
    var bookings = checkout.order().bookings().stream().map(Booking::id).toList();
    return new PaymentRequest(payment.details(), bookings, payment.details().paying());
  }

  private Settlements.Outcome record(Checkout checkout, Payment.Created payment, Intent intent) {
    return settlements.store(moves.opened(checkout, payment.opened(intent)), clock.now());
  }

  /** An order that waits for it comes to nothing; one that stands goes on. */
  private Opened refused(Checkout checkout, Payment.Created payment, String code) {
    var now = clock.now();
    settlements.store(
        switch (payment.details().purpose()) {
          case ORDER -> moves.givenUp(checkout, now);
          case BALANCE -> moves.cancelled(checkout, payment.cancel(now).cancelled());
        },
        now);
    return new Opened.Refused(code);
  }
}
