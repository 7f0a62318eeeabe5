package booking.inmemory;

import booking.domain.availability.Calendar;
import booking.domain.availability.HoldId;
import booking.domain.availability.Load;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.availability.Wish;
import booking.domain.catalog.SupplierId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pool and what live holds have of it.
 *
 * @param frozen whether nothing more can be claimed of it
 * @param version grows with every change
 */
record Pool(
    PoolId id,
    SupplierId supplier,
    PoolKind kind,
    long capacity,
    Map<HoldId, Wish> claimed,
    boolean frozen,
    long version) {

  Pool {
    claimed = Map.copyOf(claimed);
  }

  static Pool of(PoolId id, SupplierId supplier, PoolKind kind, long capacity) {
    return new Pool(id, supplier, kind, capacity, Map.of(), false, 1);
  }

  /** Units taken, if it counts. */
  long taken() {
    return claimed.values().stream().mapToLong(Wish::units).sum();
  }

  /** What is taken when, if it is a calendar. */
  Calendar calendar() {
    List<Load> loads = claimed.values().stream().flatMap(wish -> wish.loads().stream()).toList();
    return new Calendar(capacity, loads);
  }

  Optional<Shortage> shortage(Wish wish) {
    if (frozen) {
      return Optional.of(wish.shortOfAll());
    }
    return kind.isCalendar() ? wish.shortage(calendar()) : wish.shortage(capacity, taken());
  }

  /** The most that is taken of it, at whatever instant. */
  long peak() {
    return kind.isCalendar()
        ? claimed.values().stream()
            .flatMap(wish -> wish.loads().stream())
            .mapToLong(load -> calendar().peak(load.during()))
            .max()
            .orElse(0)
        : taken();
  }

  Pool with(HoldId hold, Wish wish) {
    var more = new HashMap<>(claimed);
    more.put(hold, wish);
    return new Pool(id, supplier, kind, capacity, more, frozen, version + 1);
  }

  Pool without(Set<HoldId> holds) {
    var fewer = new HashMap<>(claimed);
    boolean changed = fewer.keySet().removeAll(holds);
    return changed ? new Pool(id, supplier, kind, capacity, fewer, frozen, version + 1) : this;
  }

  Pool resized(long size) {
    return size == capacity
        ? this
        : new Pool(id, supplier, kind, size, claimed, frozen, version + 1);
  }

  Pool frozen(boolean now) {
    return now == frozen ? this : new Pool(id, supplier, kind, capacity, claimed, now, version + 1);
  }

  Stream<HoldId> holders() {
    return claimed.keySet().stream();
  }
}
