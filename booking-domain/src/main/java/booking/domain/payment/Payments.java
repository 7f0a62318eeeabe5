package booking.domain.payment;

import booking.domain.order.OrderId;
import java.util.List;

/** Port: payments, for reading. They change with the checkouts that they belong to. */
public interface Payments {

  /** All of an order, the oldest first. At most one of them is open. */
  List<Payment> of(OrderId order);
}
