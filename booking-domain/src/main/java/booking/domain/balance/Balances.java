package booking.domain.balance;

import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: balances, one for each order at most. */
public interface Balances {

  Optional<Balance> find(OrderId order);

  /** Adds it, and says whether its order had none. */
  boolean add(Balance.Scheduled balance);

  /**
   * Stores what became of one, and says whether it did: not when what is stored is no longer what
   * it comes from.
   */
  boolean store(Balance from, Balance to);

  /** Those whose next step is due by then, the longest first. */
  List<Balance> due(Instant now, int atMost);

  /** What an operator looks at: those due first come first. */
  List<Balance> list(Filter filter);

  /** The state of a balance, for choosing among them. */
  enum State {
    SCHEDULED,
    REMINDED,
    DUE,
    DUNNED,
    IN_GRACE,
    RELEASED,
    SETTLED;

    public static State of(Balance balance) {
      return switch (balance) {
        case Balance.Scheduled any -> SCHEDULED;
        case Balance.Reminded any -> REMINDED;
        case Balance.Due any -> DUE;
        case Balance.Dunned any -> DUNNED;
        case Balance.InGrace any -> IN_GRACE;
        case Balance.Released any -> RELEASED;
        case Balance.Settled any -> SETTLED;
      };
    }
  }

  /**
   * Which are wanted.
   *
   * @param states any, when empty
   * @param after only those that come after this one: where the page before ended
   */
  record Filter(
      Optional<SupplierId> supplier, Set<State> states, Optional<OrderId> after, int atMost) {
    public Filter {
      states = Set.copyOf(states);
    }
  }
}
