package booking.application.checkout;

import booking.application.work.Batch;
import booking.domain.checkout.Settlements;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.ServerClock;
import java.util.ArrayList;

/**
 * Tidies up after holds that ran out: units back, bookings lapsed, and the gateway is to let go of
 * the payment. Only tidies: a sale never waits for it.
 */
public final class ExpireHolds {
  private static final int BATCH = 100;

  private final Settlements settlements;
  private final SettlingMoves moves;
  private final ServerClock clock;

  public ExpireHolds(Settlements settlements, SettlingMoves moves, ServerClock clock) {
    this.settlements = settlements;
    this.moves = moves;
    this.clock = clock;
  }

  /** Goes through a batch, and says how many orders were abandoned. */
  public int run() {
    var abandoned = new ArrayList<OrderId>();
    Batch.of(
        settlements.overdue(clock.now(), BATCH),
        order -> {
          if (expire(order)) {
            abandoned.add(order);
          }
        });
    return abandoned.size();
  }

  private boolean expire(OrderId order) {
    var now = clock.now();
    return settlements
        .find(order)
        .filter(checkout -> checkout.order() instanceof Order.Placed)
        .filter(checkout -> !checkout.hold().isLive() || checkout.hold().isOverdue(now))
        .filter(checkout -> checkout.payment().stream().allMatch(Payment.Unpaid.class::isInstance))
        .map(checkout -> settlements.store(moves.lapsed(checkout, now), now))
        .filter(Settlements.Outcome.Stored.class::isInstance)
        .isPresent();
  }
}
