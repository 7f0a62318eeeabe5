package booking.domain.payment;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: payments, for reading. They change with the checkouts that they belong to. */
public interface Payments {

  /** All of an order, the oldest first. At most one of them is open. */
  List<Payment> of(OrderId order);

  /**
   * Those captured in that time, the oldest first.
   *
   * @param to the first instant that no longer belongs
   * @param after only those after this one
   */
  List<Payment.Captured> captured(
      Optional<SupplierId> supplier,
      Instant from,
      Instant to,
      Optional<PaymentId> after,
      int atMost);

  /**
   * Those that are open although they were made before then, the oldest first.
   *
   * @param after only those made after this one: where the page before ended
   */
  List<Payment> open(Instant before, Optional<PaymentId> after, int atMost);
}
