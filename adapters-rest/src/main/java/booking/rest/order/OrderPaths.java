package booking.rest.order;

import booking.domain.booking.BookingId;
import booking.domain.order.OrderId;
import java.net.URI;
import java.util.Optional;

/**
 * Where the holder of an order's link can go from its page.
 *
 * @param pay where what is left can be paid, if something is
 */
public record OrderPaths(OrderId order, String accessToken, Optional<URI> pay) {

  public OrderPaths(OrderId order, String accessToken) {
    this(order, accessToken, Optional.empty());
  }

  public String page() {
    return "/orders/%s/%s".formatted(order.value(), accessToken);
  }

  public String cancel(BookingId booking) {
    return "%s/bookings/%s/cancel".formatted(page(), booking.value());
  }
}
