package booking.domain.checkout;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which checkouts an operator wants to see.
 *
 * @param stuckSince only those whose payment has been unfinished since before then
 * @param after only those placed before this one: where the page before ended
 */
public record Filter(
    Optional<SupplierId> supplier,
    Optional<State> state,
    Optional<Instant> stuckSince,
    Optional<OrderId> after,
    int atMost) {

  /** The state of an order, for choosing among them. */
  public enum State {
    PLACED,
    CONFIRMED,
    ABANDONED,
    CANCELLED,
    CLOSED
  }
}
