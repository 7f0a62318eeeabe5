package booking.contract;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Description;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.Extra;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.catalog.TicketType;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import booking.domain.party.TicketTypeId;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import booking.domain.time.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A small supplier on a backend, so that a test says in few words what there is and who wants it.
 * Everything is in UTC and on sale from {@link CheckoutFixtures#NOON} on.
 */
public final class Shop {
  private static final DateRange SEASON =
      new DateRange(LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1));

  private final Backend backend;
  private final Supplier supplier;
  private final ExperienceId walk = new ExperienceId(IDS.next());
  private final TicketTypeId ticket = new TicketTypeId(IDS.next());
  private final List<Resource> resources = new ArrayList<>();
  private final List<Extra> extras = new ArrayList<>();
  private int departures;

  private Shop(Backend backend, Currency currency) {
    this.backend = backend;
    supplier =
        new Supplier(
            new SupplierId(IDS.next()),
            "shop-" + IDS.code().toLowerCase(Locale.ROOT),
            "Łódź 水 Tours",
            new EmailAddress("shop@example.org"),
            currency,
            ZoneOffset.UTC,
            Locale.ENGLISH,
            new SaleTerms(SaleTerms.DEFAULT_HOLD, "terms-3", "policy-7"));
    backend.catalog().store(catalogue());
  }

  public static Shop on(Backend backend) {
    return on(backend, "EUR");
  }

  public static Shop on(Backend backend, String currency) {
    return new Shop(backend, Currency.getInstance(currency));
  }

  public SupplierId id() {
    return supplier.id();
  }

  public ExperienceId walk() {
    return walk;
  }

  /** One experience with departures, which has the extras; and the resources. */
  public SupplierCatalogue catalogue() {
    var adult =
        new TicketType(
            ticket,
            "adult",
            "Adult",
            new Money(10_000, supplier.currency()),
            TicketType.Charge.PER_TICKET,
            1,
            1,
            1);
    var experience =
        new Experience(
            walk,
            supplier.id(),
            "walk",
            ExperienceKind.TOUR,
            new Description("Walk", "A walk", "A walk along the river", "walks"),
            supplier.zone(),
            new Offer.Departures(List.of(), List.of()),
            new BookingRules(1, 99, Duration.ZERO, Duration.ZERO, Duration.ZERO),
            new TaxClass("full"),
            List.of(adult),
            extras,
            List.of());
    return new SupplierCatalogue(supplier, List.of(experience), resources);
  }

  /** Another departure, later than those before, with so many seats. */
  public Session departure(int seats) {
    departures++;
    var session =
        new Session(
            new SessionId(IDS.next()),
            supplier.id(),
            walk,
            LocalDateTime.ofInstant(NOON, ZoneOffset.UTC).plusHours(departures),
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
    var always = new OpeningHours(Map.of(), SEASON, Set.of());
    var id = new ResourceId(IDS.next());
    resources.add(new Resource(id, supplier.id(), "r" + id.value(), "Boat", capacity, always));
    backend.catalog().store(catalogue());
    return PoolId.of(id);
  }

  /** Another extra with so many pieces. */
  public PoolId extra(int stock) {
    var id = new ExtraId(IDS.next());
    var price = new Money(500, supplier.currency());
    var none = new TaxClass("none");
    extras.add(new Extra(id, "e" + id.value(), "Lamp", price, none, OptionalInt.of(stock)));
    backend.catalog().store(catalogue());
    return PoolId.of(id);
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
    return placement(CheckoutFixtures.ANNA, now, demands);
  }

  public Placement placement(Customer customer, Instant now, Demand... demands) {
    return CheckoutFixtures.placement(
        customer,
        QuoteFixtures.plain(supplier.id(), supplier.currency(), now, List.of(demands)),
        now);
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

  public Snapshot look(Instant now, PoolId... calendars) {
    var window = between(0, 24);
    return backend
        .availability()
        .look(new Availability.Query(supplier.id(), Set.of(walk), Set.of(calendars), window), now);
  }

  /** Seats left of a departure. */
  public long seatsLeft(PoolId pool, Instant now) {
    return look(now).sessions().stream()
        .filter(seats -> PoolId.of(seats.session().id()).equals(pool))
        .findFirst()
        .orElseThrow()
        .left();
  }

  /** Units of a calendar that are free all the time from one hour after noon to another. */
  public long unitsLeft(PoolId pool, int from, int to, Instant now) {
    return timetable(pool, now).calendar().left(between(from, to));
  }

  public Snapshot.Timetable timetable(PoolId pool, Instant now) {
    return Optional.ofNullable(look(now, pool).calendars().get(pool)).orElseThrow();
  }
}
