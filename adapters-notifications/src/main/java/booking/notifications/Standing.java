package booking.notifications;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.order.Order;
import java.util.List;

/** Which bookings of an order a reader may count on. */
public final class Standing {
  private Standing() {}

  public static List<BookingDetails> bookings(Order order) {
    return order.bookings().stream().filter(Standing::stands).map(Booking::details).toList();
  }

  private static boolean stands(Booking booking) {
    return switch (booking) {
      case Booking.Confirmed _, Booking.CheckedIn _, Booking.Completed _, Booking.NoShow _ -> true;
      case Booking.Requested _, Booking.Pending _ -> false;
      case Booking.Declined _, Booking.Withdrawn _, Booking.Failed _ -> false;
      case Booking.Lapsed _, Booking.Cancelled _ -> false;
    };
  }
}
