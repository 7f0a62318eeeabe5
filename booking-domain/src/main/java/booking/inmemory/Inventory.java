package booking.inmemory;

import booking.domain.availability.Claim;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Hold;
import booking.domain.availability.HoldId;
import booking.domain.availability.PoolId;
import booking.domain.availability.Shortage;
import booking.domain.availability.Wish;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pools and holds of one snapshot: claiming is all or nothing, and the claim is the write. */
record Inventory(Tables tables) {

  /**
   * Gives a new hold its units, or says what is missing and takes nothing. A pool that exists gets
   * the size that it would come into being with, since that limit may have changed.
   */
  List<Shortage> claim(Hold hold, Instant now) {
    var wishes = wishes(hold);
    wishes.forEach(this::resize);
    return claim(hold, wishes, now);
  }

  /** The same for a hold that had them before, of pools as large as they are by now. */
  List<Shortage> claimAgain(Hold hold, Instant now) {
    var unsized = hold.claims().stream().map(claim -> claim.demand().creatingNothing()).toList();
    return claim(hold, Wish.of(unsized), now);
  }

  /** Overdue holds are expired only where they are in the way. */
  private List<Shortage> claim(Hold hold, List<Wish> wishes, Instant now) {
    var inTheWay = shortages(wishes, Set.of());
    var overdue = overdueOn(inTheWay.stream().map(Shortage::pool), now);
    var shortages = inTheWay.isEmpty() ? inTheWay : shortages(wishes, overdue);
    if (shortages.isEmpty()) {
      overdue.forEach(this::expire);
      wishes.forEach(wish -> take(hold, wish));
      tables.holds().put(hold.id(), hold);
    }
    return shortages;
  }

  /** Stores a hold whose units come back. */
  void giveBack(Hold hold) {
    for (var wish : wishes(hold)) {
      tables
          .pools()
          .find(wish.pool())
          .ifPresent(pool -> tables.pools().put(pool.id(), pool.without(Set.of(hold.id()))));
    }
    tables.holds().put(hold.id(), hold);
  }

  /** Stores a hold that is as live as it was; what it newly claims it gets, or nothing changes. */
  List<Shortage> swap(Hold from, Hold to, Instant now) {
    var taken = to.claims().stream().filter(claim -> !from.claims().contains(claim)).toList();
    if (taken.isEmpty() && from.claims().equals(to.claims())) {
      tables.holds().put(to.id(), to);
      return List.of();
    }
    var pools = taken.stream().map(claim -> claim.demand().pool()).collect(Collectors.toSet());
    var wishes =
        wishes(to).stream()
            .filter(wish -> pools.contains(wish.pool()))
            .filter(wish -> wish.kind().isCalendar() || wish.units() > unitsOf(from, wish.pool()))
            .toList();
    var own = Set.of(from.id());
    var inTheWay = shortages(wishes, own);
    var overdue = overdueOn(inTheWay.stream().map(Shortage::pool), now);
    var shortages = inTheWay.isEmpty() ? inTheWay : shortages(wishes, union(own, overdue));
    if (shortages.isEmpty()) {
      overdue.forEach(this::expire);
      giveBack(from);
      wishes(to).forEach(wish -> take(to, wish));
      tables.holds().put(to.id(), to);
    }
    return shortages;
  }

  /** Whoever takes no more of what is counted than he gives needs no room for it. */
  private static long unitsOf(Hold hold, PoolId pool) {
    return wishes(hold).stream()
        .filter(wish -> wish.pool().equals(pool))
        .mapToLong(Wish::units)
        .sum();
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    var all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** The holds on that pool whose units may be taken away. */
  Set<HoldId> overdueOn(Pool pool, Instant now) {
    return holding(pool)
        .filter(hold -> hold.isOverdue(now))
        .map(Hold::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first instant after now at which a hold on that pool runs out. */
  Optional<Instant> nextExpiry(Pool pool, Instant now) {
    return holding(pool)
        .filter(hold -> hold.state() == ClaimState.HELD && hold.expiresAt().isAfter(now))
        .map(Hold::expiresAt)
        .min(Instant::compareTo);
  }

  private Stream<Hold> holding(Pool pool) {
    return pool.holders().flatMap(id -> tables.holds().find(id).stream());
  }

  private List<Shortage> shortages(List<Wish> wishes, Set<HoldId> not) {
    return wishes.stream().flatMap(wish -> shortage(wish, not).stream()).toList();
  }

  private Optional<Shortage> shortage(Wish wish, Set<HoldId> not) {
    var stored = tables.pools().find(wish.pool()).map(pool -> pool.without(not));
    if (stored.isPresent()) {
      return limited(stored.get(), wish).shortage(wish);
    }
    return wish.capacityIfNew().isPresent()
        ? wish.shortage(wish.capacityIfNew().getAsLong(), 0)
        : Optional.of(wish.shortOfAll());
  }

  private void resize(Wish wish) {
    var limit = wish.capacityIfNew();
    if (limit.isPresent()) {
      tables
          .pools()
          .find(wish.pool())
          .map(pool -> pool.resized(Math.max(limit.getAsLong(), pool.taken())))
          .ifPresent(pool -> tables.pools().put(pool.id(), pool));
    }
  }

  /** Units that came back since it was resized are not for those who already have their limit. */
  private static Pool limited(Pool pool, Wish wish) {
    return pool.resized(Math.min(pool.capacity(), wish.capacityIfNew().orElse(pool.capacity())));
  }

  private Set<HoldId> overdueOn(Stream<PoolId> pools, Instant now) {
    return pools
        .flatMap(id -> tables.pools().find(id).stream())
        .flatMap(pool -> overdueOn(pool, now).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void expire(HoldId id) {
    tables.holds().find(id).ifPresent(hold -> giveBack(hold.expire()));
  }

  private void take(Hold hold, Wish wish) {
    var pool =
        tables
            .pools()
            .find(wish.pool())
            .orElseGet(() ->
                Pool.of(
                    wish.pool(), hold.supplier(), wish.kind(), wish.capacityIfNew().orElseThrow()));
    tables.pools().put(pool.id(), pool.with(hold.id(), wish));
  }

  private static List<Wish> wishes(Hold hold) {
    return Wish.of(hold.claims().stream().map(Claim::demand).toList());
  }
}
