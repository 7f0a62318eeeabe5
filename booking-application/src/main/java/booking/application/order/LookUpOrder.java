package booking.application.order;

import booking.domain.booking.BookingId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.payment.PaymentId;
import java.util.Optional;

/** Shows a guest his own order, by the token he was given: without it, there is none. */
public final class LookUpOrder {
  private final Settlements settlements;
  private final Orders orders;
  private final AccessTokens tokens;

  public LookUpOrder(Settlements settlements, Orders orders, AccessTokens tokens) {
    this.settlements = settlements;
    this.orders = orders;
    this.tokens = tokens;
  }

  public Optional<Checkout> run(OrderId order, String accessToken) {
    return settlements
        .find(order)
        .filter(checkout -> tokens.opens(accessToken, checkout.order().details()));
  }

  /** The order that this payment is for. */
  public Optional<Checkout> run(PaymentId payment, String accessToken) {
    return settlements
        .find(payment)
        .filter(checkout -> tokens.opens(accessToken, checkout.order().details()));
  }

  /** The order that has this booking. */
  public Optional<Checkout> run(BookingId booking, String accessToken) {
    return orders.holding(booking).flatMap(order -> run(order.id(), accessToken));
  }
}
