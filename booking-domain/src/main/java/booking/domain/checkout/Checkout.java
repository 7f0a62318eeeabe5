package booking.domain.checkout;

import booking.domain.availability.Hold;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.work.Revision;
import java.util.Optional;

/**
 * An order, its hold and its payment as they were read together.
 *
 * @param payment empty when nothing was due at a gateway
 */
public record Checkout(Order order, Hold hold, Optional<Payment> payment, Revision revision) {

  public Checkout with(Order next) {
    return new Checkout(next, hold, payment, revision);
  }

  public Checkout with(Hold next) {
    return new Checkout(order, next, payment, revision);
  }

  public Checkout with(Payment next) {
    return new Checkout(order, hold, Optional.of(next), revision);
  }
}
