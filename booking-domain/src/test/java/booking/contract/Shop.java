package booking.contract;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.party.Customer;
import booking.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small supplier on a backend, so that a test says in few words what there is and who wants it.
 * Everything is in UTC and on sale from {@link CheckoutFixtures#NOON} on.
 */
public final class Shop {
  private final Backend backend;
  private Assortment assortment;
  private int departures;

  private Shop(Backend backend, Assortment assortment) {
    this.backend = backend;
    this.assortment = assortment;
    backend.catalog().store(assortment.catalogue());
  }

  public static Shop on(Backend backend) {
    return on(backend, "EUR");
  }

  public static Shop on(Backend backend, String currency) {
    return new Shop(backend, Assortment.in(Currency.getInstance(currency)));
  }

  public SupplierId id() {
    return assortment.supplier().id();
  }

  public Assortment assortment() {
    return assortment;
  }

  /** Another departure, an hour after the one before, with so many seats. */
  public Session departure(int seats) {
    return departure(assortment.walk(), ++departures, seats);
  }

  /** A departure of either walk, so many hours after noon. */
  public Session departure(ExperienceId walk, int hour, int seats) {
    var session =
        new Session(
            new SessionId(IDS.next()),
            id(),
            walk,
            LocalDateTime.ofInstant(NOON, ZoneOffset.UTC).plusHours(hour),
            ZoneOffset.UTC,
            Duration.ofMinutes(45),
            seats,
            true);
    backend.sessions().add(List.of(session));
    return session;
  }

  /** The seats of another departure. */
  public PoolId seats(int capacity) {
    return PoolId.of(departure(capacity).id());
  }

  /** Another resource: exclusive with a capacity of one, otherwise a fleet. */
  public PoolId resource(int capacity) {
    var pool = new PoolId(IDS.next());
    sell(assortment.resource(pool, capacity));
    return pool;
  }

  /** Another extra with so many pieces. */
  public PoolId extra(int stock) {
    var pool = new PoolId(IDS.next());
    sell(assortment.extra(pool, stock));
    return pool;
  }

  public void sell(Assortment other) {
    backend.catalog().store(other.catalogue());
    assortment = other;
  }

  public static Demand seats(PoolId pool, long units) {
    return Demand.counted(pool, PoolKind.SEATS, units);
  }

  /** Units of a resource from one hour after noon to another. */
  public static Demand hours(PoolId pool, long units, int from, int to) {
    return Demand.during(pool, PoolKind.RESOURCE, units, between(from, to));
  }

  /** From one hour after noon to another. */
  public static Interval between(int from, int to) {
    return new Interval(NOON.plus(Duration.ofHours(from)), NOON.plus(Duration.ofHours(to)));
  }

  public Placement placement(Instant now, Demand... demands) {
    return placement(ANNA, now, demands);
  }

  public Placement placement(Customer customer, Instant now, Demand... demands) {
    var currency = assortment.supplier().currency();
    var quote = QuoteFixtures.plain(id(), currency, now, List.of(demands));
    return CheckoutFixtures.placement(customer, quote, now);
  }

  /** Whatever comes of wanting that at noon. */
  public Placements.Outcome ask(Demand... demands) {
    return askAt(NOON, demands);
  }

  public Placements.Outcome askAt(Instant now, Demand... demands) {
    return backend.placements().place(placement(now, demands), now);
  }

  /** Placed at noon, with units held for {@link CheckoutFixtures#HOLD}; or the test fails. */
  public Checkout place(Demand... demands) {
    return placed(ask(demands));
  }

  public Checkout place(Placement placement, Instant now) {
    return placed(backend.placements().place(placement, now));
  }

  /** An order with everything there can be on a quote, placed at noon. */
  public Checkout placeRich(Demand... demands) {
    var currency = assortment.supplier().currency();
    var quote = QuoteFixtures.rich(id(), currency, NOON, List.of(demands));
    return place(CheckoutFixtures.placement(ANNA, quote, NOON), NOON);
  }

  private static Checkout placed(Placements.Outcome outcome) {
    if (outcome instanceof Placements.Outcome.Placed(var checkout)) {
      return checkout;
    }
    throw new AssertionError("Not placed but " + outcome);
  }

  /** The checkout after the move; or the test fails. */
  public Checkout store(Move move, Instant now) {
    var outcome = backend.settlements().store(move, now);
    if (outcome instanceof Settlements.Outcome.Stored(var checkout)) {
      return checkout;
    }
    throw new AssertionError("Not stored but " + outcome);
  }

  /** As it is stored now. */
  public Checkout reread(Checkout checkout) {
    return backend.settlements().find(checkout.order().id()).orElseThrow();
  }

  /** What is left within a day from noon. */
  public Snapshot look(Instant now, PoolId... calendars) {
    return look(between(0, 24), now, calendars);
  }

  public Snapshot look(Interval window, Instant now, PoolId... calendars) {
    var walks = Set.of(assortment.walk(), assortment.otherWalk());
    var query = new Availability.Query(id(), walks, Set.of(calendars), window);
    return backend.availability().look(query, now);
  }

  public Snapshot.Seats seatsOf(PoolId pool, Instant now) {
    return look(now).sessions().stream()
        .filter(seats -> PoolId.of(seats.session().id()).equals(pool))
        .findFirst()
        .orElseThrow();
  }

  public Snapshot.Timetable timetable(PoolId pool, Instant now) {
    return Optional.ofNullable(look(now, pool).calendars().get(pool)).orElseThrow();
  }

  public long seatsLeft(PoolId pool, Instant now) {
    return seatsOf(pool, now).left();
  }

  /** Units of a calendar that are free all the time from one hour after noon to another. */
  public long unitsLeft(PoolId pool, int from, int to, Instant now) {
    return timetable(pool, now).calendar().left(between(from, to));
  }
}
