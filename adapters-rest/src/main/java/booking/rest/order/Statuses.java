package booking.rest.order;

import booking.domain.booking.Booking;
import booking.domain.order.Order;
import booking.domain.payment.Payment;

/** How states are called on the wire. */
public final class Statuses {
  private Statuses() {}

  public static String of(Order order) {
    return switch (order) {
      case Order.Draft _ -> "draft";
      case Order.Placed _ -> "placed";
      case Order.Abandoned _ -> "abandoned";
      case Order.Confirmed _ -> "confirmed";
      case Order.Cancelled _ -> "cancelled";
      case Order.Closed _ -> "closed";
    };
  }

  public static String of(Booking booking) {
    return switch (booking) {
      case Booking.Requested _ -> "requested";
      case Booking.Declined _ -> "declined";
      case Booking.Withdrawn _ -> "withdrawn";
      case Booking.Pending _ -> "pending";
      case Booking.Failed _ -> "failed";
      case Booking.Lapsed _ -> "lapsed";
      case Booking.Confirmed _ -> "confirmed";
      case Booking.Cancelled _ -> "cancelled";
      case Booking.CheckedIn _ -> "checked-in";
      case Booking.Completed _ -> "completed";
      case Booking.NoShow _ -> "no-show";
    };
  }

  public static String of(Payment payment) {
    return switch (payment) {
      case Payment.Created _ -> "created";
      case Payment.RequiresAction _ -> "requires-action";
      case Payment.Authorised _ -> "authorised";
      case Payment.Capturing _ -> "capturing";
      case Payment.Captured _ -> "captured";
      case Payment.Cancelling _ -> "cancelling";
      case Payment.Cancelled _ -> "cancelled";
      case Payment.Expired _ -> "expired";
      case Payment.Voided _ -> "voided";
      case Payment.Lapsed _ -> "lapsed";
    };
  }
}
