package booking.domain.checkout;

import booking.domain.availability.Hold;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.work.Revision;
import java.util.Optional;

/**
 * An order, its hold and one of its payments as they were read together.
 *
 * @param payment the latest, or the one it was looked for by; empty when nothing was due at a
 *     gateway
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

  /** What the customer has paid: an order stands once all that was due now has come. */
  public Money paid() {
    var due = order.details().quote().totals().dueNow();
    return switch (order) {
      case Order.Draft unpaid -> Money.zero(due.currency());
      case Order.Placed unpaid -> Money.zero(due.currency());
      case Order.Abandoned unpaid -> Money.zero(due.currency());
      case Order.Confirmed stands -> due;
      case Order.Cancelled stood -> due;
      case Order.Closed stood -> due;
    };
  }
}
