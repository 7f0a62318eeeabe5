package booking.application.balance;

import booking.domain.order.Order;

/** Cancels all of an order that was not paid in the end, by the terms it was sold on. */
@FunctionalInterface
public interface ReleaseUnpaid {

  /** Again, it goes on with what is left; an exception means: not now. */
  void release(Order.Confirmed order);
}
