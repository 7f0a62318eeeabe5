package booking.contract.checkout;

import static booking.contract.checkout.CheckoutFixtures.fact;
import static booking.contract.checkout.CheckoutFixtures.sale;

import booking.domain.catalog.SaleTerms;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Intent;
import booking.domain.payment.Payment;
import java.time.Instant;
import java.util.List;

/** What becomes of checkouts, as moves ready to be stored. */
public final class Moves {
  private Moves() {}

  /** The units are the customer's now; also from expired, where they are claimed again. */
  public static Move commit(Checkout from) {
    return Move.of(from, from.with(from.hold().commit()));
  }

  /** The units are given back; the order is as it was. */
  public static Move release(Checkout from) {
    return Move.of(from, from.with(from.hold().release()));
  }

  /** The hold ran out: the order lapses and says so. */
  public static Move lapse(Checkout from, Instant now) {
    var order = placed(from).lapse(AbandonReason.HOLD_EXPIRED, now);
    return Move.of(
        from,
        from.with(order).with(from.hold().expire()),
        fact(OrderFacts.ABANDONED, order.details(), now));
  }

  /** Committed, confirmed, posted and told, all at once. */
  public static Move confirm(Checkout from, Instant now) {
    var order = placed(from).confirm(now);
    return new Move(
        from,
        from.with(order).with(from.hold().commit()),
        List.of(sale(order.details(), now)),
        List.of(fact(OrderFacts.CONFIRMED, order.details(), now)));
  }

  /** The gateway has opened the payment. */
  public static Move opened(Checkout from) {
    var payment = (Payment.Created) from.payment().orElseThrow();
    return Move.of(from, from.with(payment.opened(new Intent("pi_123", "pi_123_secret_✓"))));
  }

  /** The hold lives ten minutes from then, if that is longer. */
  public static Move extend(Checkout from, Instant then) {
    var extended = from.hold().extend(then, SaleTerms.LEFT_AFTER_DECLINE, SaleTerms.LONGEST_HOLD);
    return Move.of(from, from.with(extended));
  }

  public static Order.Placed placed(Checkout checkout) {
    return (Order.Placed) checkout.order();
  }
}
