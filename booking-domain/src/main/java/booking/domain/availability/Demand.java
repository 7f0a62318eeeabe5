package booking.domain.availability;

import booking.domain.time.Interval;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Units wanted from one pool.
 *
 * @param units seats, pieces, uses or minor units; positive
 * @param blocked for a calendar the interval with its buffers, otherwise empty
 * @param capacityIfNew what the pool is to have where it does not exist yet, as for the uses of a
 *     coupon by a customer who was never seen before; where it exists, the limit by now
 */
public record Demand(
    PoolId pool,
    PoolKind kind,
    long units,
    Optional<Interval> blocked,
    OptionalLong capacityIfNew) {

  public Demand {
    if (units <= 0) {
      throw new IllegalArgumentException("A demand takes at least one unit");
    }
    if (kind.isCalendar() != blocked.isPresent()) {
      throw new IllegalArgumentException("Exactly calendars are taken by interval");
    }
  }

  public static Demand counted(PoolId pool, PoolKind kind, long units) {
    return new Demand(pool, kind, units, Optional.empty(), OptionalLong.empty());
  }

  public static Demand during(PoolId pool, PoolKind kind, long units, Interval blocked) {
    return new Demand(pool, kind, units, Optional.of(blocked), OptionalLong.empty());
  }

  /** Whether both take from one pool, at the same time where it is taken by interval. */
  public boolean competesWith(Demand other) {
    return pool.equals(other.pool)
        && blocked.stream().allMatch(during -> other.blocked.stream().anyMatch(during::overlaps));
  }

  /** The same, of a pool that comes into being with this capacity. */
  public Demand creating(long capacity) {
    return new Demand(pool, kind, units, blocked, OptionalLong.of(capacity));
  }

  /** The same, of a pool that is there. */
  public Demand creatingNothing() {
    return new Demand(pool, kind, units, blocked, OptionalLong.empty());
  }
}
