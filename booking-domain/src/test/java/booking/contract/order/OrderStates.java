package booking.contract.order;

import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A placed order in every other state that is stored, and its bookings in every state. */
public final class OrderStates {
  private OrderStates() {}

  public static Stream<Order> of(Order.Placed placed) {
    return Stream.of(orders(placed), abandoned(placed), bookings(placed))
        .flatMap(Function.identity());
  }

  private static Stream<Order> orders(Order.Placed placed) {
    var confirmed = placed.confirm(NOON);
    var cancelled = placed.bookings().stream().map(OrderStates::cancelled).toList();
    return Stream.of(
        placed,
        confirmed,
        confirmed.close(NOON.plusSeconds(1)),
        new Order.Cancelled(placed.details(), cancelled, NOON.plusSeconds(2)));
  }

  private static Booking cancelled(Booking booking) {
    return new Booking.Cancelled(booking.details(), Booking.CancelledBy.SUPPLIER, NOON);
  }

  private static Stream<Order> abandoned(Order.Placed placed) {
    return Arrays.stream(AbandonReason.values()).map(why -> placed.fail(why, NOON));
  }

  private static Stream<Order> bookings(Order.Placed placed) {
    return bookings(placed.bookings().getFirst().details())
        .map(booking -> new Order.Confirmed(placed.details(), List.of(booking), NOON));
  }

  private static Stream<Booking> bookings(BookingDetails of) {
    return Stream.concat(
        Arrays.stream(Booking.CancelledBy.values())
            .map(by -> new Booking.Cancelled(of, by, NOON.minusSeconds(3))),
        Stream.of(
            new Booking.Requested(of),
            new Booking.Declined(of),
            new Booking.Withdrawn(of),
            new Booking.Pending(of),
            new Booking.Failed(of),
            new Booking.Lapsed(of),
            new Booking.Confirmed(of, NOON.minusSeconds(1)),
            new Booking.CheckedIn(of, NOON),
            new Booking.Completed(of, NOON.plusSeconds(1)),
            new Booking.NoShow(of)));
  }
}
