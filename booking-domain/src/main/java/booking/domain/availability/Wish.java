package booking.domain.availability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * All that is wanted of one pool at once: the demands of one order on the same pool add up.
 *
 * @param demands at least one, all of this pool
 */
public record Wish(PoolId pool, List<Demand> demands) {

  public Wish {
    demands = List.copyOf(demands);
    if (demands.isEmpty() || demands.stream().anyMatch(demand -> !demand.pool().equals(pool))) {
      throw new IllegalArgumentException("A wish is made of demands on its pool");
    }
  }

  /** One wish for each pool, in the order in which pools are locked. */
  public static List<Wish> of(Collection<Demand> demands) {
    var byPool = new TreeMap<PoolId, List<Demand>>();
    for (var demand : demands) {
      byPool.computeIfAbsent(demand.pool(), pool -> new ArrayList<>()).add(demand);
    }
    return byPool.entrySet().stream()
        .map(entry -> new Wish(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The part of it that may come between those demands and their units. */
  public Wish among(List<Demand> own) {
    return new Wish(
        pool,
        demands.stream()
            .filter(demand -> own.stream().anyMatch(one -> one.competesWith(demand)))
            .toList());
  }

  public PoolKind kind() {
    return demands.getFirst().kind();
  }

  /** What the pool comes into being with, where it does not exist yet. */
  public OptionalLong capacityIfNew() {
    return demands.stream()
        .map(Demand::capacityIfNew)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** The units it takes; of a calendar, the most at any one instant. */
  public long units() {
    return kind().isCalendar()
        ? peak(new Calendar(0, loads()))
        : demands.stream().mapToLong(Demand::units).reduce(0, Math::addExact);
  }

  /** What is missing of a pool that counts. */
  public Optional<Shortage> shortage(long capacity, long taken) {
    long left = Math.max(0, capacity - taken);
    return units() <= left ? Optional.empty() : Optional.of(shortOf(left));
  }

  /** What is missing of a calendar with the claims it has. */
  public Optional<Shortage> shortage(Calendar calendar) {
    var together = new ArrayList<>(calendar.loads());
    together.addAll(loads());
    return peak(new Calendar(calendar.capacity(), together)) <= calendar.capacity()
        ? Optional.empty()
        : Optional.of(shortOf(Math.max(0, calendar.capacity() - peak(calendar))));
  }

  /** Nothing is left of a pool that does not exist, and is not to come into being. */
  public Shortage shortOfAll() {
    return shortOf(0);
  }

  /** What it adds to a calendar; nothing, where the pool counts. */
  public List<Load> loads() {
    return demands.stream()
        .flatMap(
            demand -> demand.blocked().map(during -> new Load(during, demand.units())).stream())
        .toList();
  }

  /** The most that calendar has taken at any instant this is about. */
  private long peak(Calendar calendar) {
    return loads().stream().map(Load::during).mapToLong(calendar::peak).max().orElse(0);
  }

  private Shortage shortOf(long left) {
    return new Shortage(pool, kind(), units(), left);
  }
}
