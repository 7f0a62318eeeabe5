package booking.application.order;

import booking.application.checkout.ChasePayments;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderId;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows an operator orders, the newest first, and those whose payment is stuck. */
public final class ListOrders {
  private final Settlements settlements;
  private final ServerClock clock;

  public ListOrders(Settlements settlements, ServerClock clock) {
    this.settlements = settlements;
    this.clock = clock;
  }

  /**
   * Which page of which orders.
   *
   * @param stuck only those that the watchdog should have finished by now
   * @param after the last one of the page before
   */
  public record Command(
      Optional<SupplierId> supplier,
      Optional<Filter.State> state,
      boolean stuck,
      Optional<OrderId> after,
      int atMost) {}

  public List<Checkout> run(Command command) {
    var stuckSince =
        command.stuck()
            ? Optional.of(clock.now().minus(ChasePayments.PATIENCE.multipliedBy(2)))
            : Optional.<Instant>empty();
    return settlements.list(
        new Filter(
            command.supplier(), command.state(), stuckSince, command.after(), command.atMost()));
  }
}
