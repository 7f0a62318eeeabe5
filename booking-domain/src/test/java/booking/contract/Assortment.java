package booking.contract;

import static booking.contract.checkout.CheckoutFixtures.IDS;

import booking.domain.availability.PoolId;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Description;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.Extra;
import booking.domain.catalog.ExtraId;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import booking.domain.catalog.TicketType;
import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import booking.domain.time.DateRange;
import booking.domain.time.OpeningHours;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** What a shop sells: two walks, of which the first has extras; and resources. */
public record Assortment(
    Supplier supplier,
    ExperienceId walk,
    ExperienceId otherWalk,
    Map<ExtraId, Extra> extras,
    Map<ResourceId, Resource> resources) {
  private static final OpeningHours ALWAYS =
      new OpeningHours(
          Map.of(), new DateRange(LocalDate.of(2030, 1, 1), LocalDate.of(2031, 1, 1)), Set.of());

  /** Of a supplier nobody has seen before. */
  static Assortment in(Currency currency) {
    var supplier =
        new Supplier(
            new SupplierId(IDS.next()),
            "shop-" + IDS.code().toLowerCase(Locale.ROOT),
            "Łódź 水 Tours",
            new EmailAddress("shop@example.org"),
            currency,
            ZoneOffset.UTC,
            Locale.ENGLISH,
            new SaleTerms(SaleTerms.DEFAULT_HOLD, "terms-3", "policy-7"));
    return new Assortment(
        supplier,
        NamedIds.experience(supplier.id(), "walk"),
        NamedIds.experience(supplier.id(), "other-walk"),
        Map.of(),
        Map.of());
  }

  public SupplierCatalogue catalogue() {
    return new SupplierCatalogue(
        supplier,
        List.of(
            experience(walk, "walk", List.copyOf(extras.values())),
            experience(otherWalk, "other-walk", List.of())),
        List.copyOf(resources.values()));
  }

  /** The same, with that capacity of that resource, which may be new. */
  public Assortment resource(PoolId pool, int capacity) {
    var id = new ResourceId(pool.value());
    var all = new LinkedHashMap<>(resources);
    all.put(id, new Resource(id, supplier.id(), codeOf(pool), "Boat", capacity, ALWAYS));
    return new Assortment(supplier, walk, otherWalk, extras, all);
  }

  /** The same, with so many pieces of that extra, which may be new. */
  public Assortment extra(PoolId pool, int stock) {
    var id = new ExtraId(pool.value());
    var price = new Money(500, supplier.currency());
    var none = new TaxClass("none");
    var all = new LinkedHashMap<>(extras);
    all.put(id, new Extra(id, codeOf(pool), "Lamp", price, none, OptionalInt.of(stock)));
    return new Assortment(supplier, walk, otherWalk, all, resources);
  }

  /** Of the resource or extra of which that is the pool. */
  public static String codeOf(PoolId pool) {
    return "c" + pool.value();
  }

  private Experience experience(ExperienceId id, String slug, List<Extra> with) {
    return new Experience(
        id,
        supplier.id(),
        slug,
        ExperienceKind.TOUR,
        new Description("Walk", "A walk", "A walk along the river", "walks"),
        supplier.zone(),
        new Offer.Departures(List.of(), List.of()),
        new BookingRules(1, 99, Duration.ZERO, Duration.ZERO, Duration.ZERO),
        new TaxClass("full"),
        List.of(adult(id)),
        with,
        List.of());
  }

  private TicketType adult(ExperienceId of) {
    return new TicketType(
        NamedIds.ticketType(of, "adult"),
        "adult",
        "Adult",
        new Money(10_000, supplier.currency()),
        TicketType.Charge.PER_TICKET,
        1,
        1,
        1);
  }
}
