package booking.application.order;

import booking.domain.booking.Booking.CancelledBy;
import booking.domain.catalog.SupplierId;
import booking.domain.order.AccessTokens;
import booking.domain.order.OrderDetails;
import java.util.Optional;

/** Who wants something done to a booking, and whether it is his. */
public sealed interface Asking {

  /** The customer, by the token of his order. */
  record Customer(String accessToken) implements Asking {}

  /**
   * Somebody of the house.
   *
   * @param as in whose name he acts: all comes back of what the supplier or the platform cancels
   * @param of the only supplier that he sees; any, when empty
   */
  record Staff(CancelledBy as, Optional<SupplierId> of) implements Asking {}

  /** The clock: what was still owed did not come. Only what the terms say comes back. */
  record Unpaid() implements Asking {}

  /** By whose terms it is priced: a customer who does not pay is one who cancels. */
  default CancelledBy pricedAs() {
    return switch (this) {
      case Customer customer -> CancelledBy.CUSTOMER;
      case Staff staff -> staff.as();
      case Unpaid unpaid -> CancelledBy.CUSTOMER;
    };
  }

  default CancelledBy as() {
    return switch (this) {
      case Unpaid unpaid -> CancelledBy.PLATFORM;
      case Customer customer -> CancelledBy.CUSTOMER;
      case Staff staff -> staff.as();
    };
  }

  default boolean sees(OrderDetails order, AccessTokens tokens) {
    return switch (this) {
      case Customer customer -> tokens.opens(customer.accessToken(), order);
      case Staff staff -> staff.of().stream().allMatch(order.supplier()::equals);
      case Unpaid unpaid -> true;
    };
  }
}
