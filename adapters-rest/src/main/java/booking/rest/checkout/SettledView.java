package booking.rest.checkout;

import booking.domain.checkout.Checkout;
import booking.rest.order.OrderView;
import io.swagger.v3.oas.annotations.media.Schema;

/** How it stands with an order. */
@Schema(name = "SettledOrder")
public record SettledView(OrderView order) {
  static SettledView of(Checkout checkout) {
    return new SettledView(OrderView.forGuest(checkout));
  }
}
