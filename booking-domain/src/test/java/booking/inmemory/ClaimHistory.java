package booking.inmemory;

import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Claim;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.availability.PoolId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.work.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What happens to a few pools, and a second opinion on it that counts hour by hour: two sessions, a
 * fleet and an exclusive resource.
 */
final class ClaimHistory {
  static final int POOLS = 4;
  static final int HOURS = 8;
  private static final List<Integer> CAPACITIES = List.of(3, 5, 3, 1);

  private final Fresh.UnderContract backend = new Fresh.UnderContract(Subscriptions.of());
  private final Shop shop = Shop.on(backend);
  private final List<PoolId> pools =
      List.of(shop.seats(3), shop.seats(5), shop.resource(3), shop.resource(1));
  private final List<Checkout> placed = new ArrayList<>();
  private Instant now = NOON;

  sealed interface Step {}

  /** Units of a pool; of a resource, for so many hours from one on. */
  record Wanted(int pool, int units, int from, int hours) {}

  record Place(List<Wanted> wanted) implements Step {}

  enum Change {
    COMMIT,
    RELEASE,
    EXPIRE
  }

  /** Of the order with that number, if it can be made at all. */
  record Settle(Change change, int order) implements Step {}

  record Wait(int minutes) implements Step {}

  List<PoolId> pools() {
    return pools;
  }

  long capacity(PoolId pool) {
    return CAPACITIES.get(pools.indexOf(pool));
  }

  private boolean isCounted(PoolId pool) {
    return pools.indexOf(pool) < 2;
  }

  /** Makes it happen, and says whether everybody got what he wanted. */
  boolean make(Step step) {
    return switch (step) {
      case Place place -> place(demands(place));
      case Settle move -> change(move);
      case Wait wait -> {
        now = now.plus(Duration.ofMinutes(wait.minutes()));
        yield true;
      }
    };
  }

  private boolean place(Demand... demands) {
    var outcome = shop.askAt(now, demands);
    if (outcome instanceof Placements.Outcome.Placed(var checkout)) {
      placed.add(checkout);
    }
    return outcome instanceof Placements.Outcome.Placed;
  }

  private boolean change(Settle move) {
    return possible(move).stream()
        .map(hold -> backend.settlements().store(hold, now))
        .allMatch(Settlements.Outcome.Stored.class::isInstance);
  }

  /** The move, if that order's hold can make it. */
  private List<Move> possible(Settle move) {
    if (move.order() >= placed.size()) {
      return List.of();
    }
    var checkout = shop.reread(placed.get(move.order()));
    var next = stateAfter(move.change());
    if (!checkout.hold().state().mayBecome(next) || checkout.hold().state() == next) {
      return List.of();
    }
    return List.of(
        switch (move.change()) {
          case COMMIT -> Moves.commit(checkout);
          case RELEASE -> Moves.release(checkout);
          case EXPIRE -> Move.of(checkout, checkout.with(checkout.hold().expire()));
        });
  }

  private static ClaimState stateAfter(Change change) {
    return switch (change) {
      case COMMIT -> ClaimState.COMMITTED;
      case RELEASE -> ClaimState.RELEASED;
      case EXPIRE -> ClaimState.EXPIRED;
    };
  }

  /** Whether everybody can get what he wants, overdue holds left aside. */
  boolean wouldFit(Step step) {
    return switch (step) {
      case Place place -> fits(List.of(demands(place)));
      case Settle move ->
          possible(move).stream()
              .filter(found -> found.from().hold().state() == ClaimState.EXPIRED)
              .allMatch(found -> fits(demands(found.to().hold())));
      case Wait wait -> true;
    };
  }

  private boolean fits(Collection<Demand> wanted) {
    Predicate<Hold> inTheWay = hold -> hold.isLive() && !hold.isOverdue(now);
    return pools.stream()
        .allMatch(pool ->
            IntStream.range(0, HOURS)
                .filter(hour -> units(wanted, pool, hour) > 0)
                .allMatch(hour ->
                    units(wanted, pool, hour) + units(claimed(inTheWay), pool, hour)
                        <= capacity(pool)));
  }

  /** What the live holds have of a pool, hour by hour. */
  List<Long> counted(PoolId pool) {
    var claimed = claimed(Hold::isLive);
    return IntStream.range(0, HOURS).mapToObj(hour -> units(claimed, pool, hour)).toList();
  }

  /** The same as it is shown, at a time when nothing was overdue yet. */
  List<Long> shown(PoolId pool) {
    return IntStream.range(0, HOURS)
        .mapToObj(hour ->
            isCounted(pool)
                ? shop.seatsOf(pool, NOON).taken()
                : shop.timetable(pool, NOON).calendar().peak(Shop.between(hour, hour + 1)))
        .toList();
  }

  private List<Demand> claimed(Predicate<Hold> which) {
    return placed.stream()
        .map(checkout -> shop.reread(checkout).hold())
        .filter(which)
        .flatMap(hold -> demands(hold).stream())
        .toList();
  }

  private static List<Demand> demands(Hold hold) {
    return hold.claims().stream().map(Claim::demand).toList();
  }

  private Demand[] demands(Place place) {
    return place.wanted().stream()
        .map(wanted -> {
          var pool = pools.get(wanted.pool());
          return isCounted(pool)
              ? Shop.seats(pool, wanted.units())
              : Shop.hours(pool, wanted.units(), wanted.from(), wanted.from() + wanted.hours());
        })
        .toArray(Demand[]::new);
  }

  private static long units(Collection<Demand> demands, PoolId pool, int hour) {
    return demands.stream()
        .filter(demand -> demand.pool().equals(pool))
        .filter(demand ->
            demand.blocked().stream()
                .allMatch(during -> during.overlaps(Shop.between(hour, hour + 1))))
        .mapToLong(Demand::units)
        .sum();
  }
}
