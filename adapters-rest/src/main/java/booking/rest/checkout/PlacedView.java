package booking.rest.checkout;

import booking.application.checkout.PlaceOrder;
import booking.rest.order.OrderView;
import booking.rest.order.PaymentView;
import booking.rest.pricing.QuoteView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** An order that was placed, with what is needed to pay it and to see it again. */
@Schema(name = "PlacedOrder")
public record PlacedView(
    String orderId,
    String orderCode,
    @Schema(description = "placed; or confirmed, where nothing is due") String status,
    @Schema(description = "Opens the order: send it as Authorization: Bearer") String accessToken,
    Optional<Instant> holdExpiresAt,
    QuoteView quote,
    @Schema(description = "None where nothing is due") Optional<PaymentView> payment) {

  static PlacedView of(PlaceOrder.Outcome.Placed placed) {
    var order = OrderView.forGuest(placed.checkout());
    return new PlacedView(
        order.id(),
        order.code(),
        order.status(),
        placed.accessToken(),
        order.holdExpiresAt(),
        order.quote(),
        order.payment());
  }
}
