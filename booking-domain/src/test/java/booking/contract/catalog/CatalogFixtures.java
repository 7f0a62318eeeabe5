package booking.contract.catalog;

import booking.domain.catalog.BookingRules;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.Description;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceKind;
import booking.domain.catalog.Extra;
import booking.domain.catalog.GiftCardTerms;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Offer.TimeUnit;
import booking.domain.catalog.Resource;
import booking.domain.catalog.SaleTerms;
import booking.domain.catalog.SellerDetails;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionRule;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.TaxClass;
import booking.domain.catalog.TicketType;
import booking.domain.catalog.TicketType.Charge;
import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import booking.domain.time.DateRange;
import booking.domain.time.OpeningHours;
import booking.domain.time.OpeningHours.Opening;
import booking.domain.time.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * City walks and bikes in Berlin (EUR), a private sauna in Kyoto (JPY), buggies in Kuwait (KWD).
 * The same ids every time; prices are plain decimals in the supplier's currency.
 */
public final class CatalogFixtures {
  public static final TaxClass STANDARD = new TaxClass("standard");
  public static final TaxClass FOOD = new TaxClass("food");
  public static final DateRange ALWAYS =
      new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1));

  private CatalogFixtures() {}

  public static Supplier cityWalks() {
    return supplier("city-walks", "EUR", "Europe/Berlin", Locale.GERMANY);
  }

  public static Supplier kyotoSauna() {
    return supplier("kyoto-sauna", "JPY", "Asia/Tokyo", Locale.JAPAN);
  }

  public static Supplier desertRides() {
    return supplier("desert-rides", "KWD", "Asia/Kuwait", Locale.UK);
  }

  public static List<SupplierCatalogue> catalogues() {
    return List.of(
        new SupplierCatalogue(
            cityWalks(), List.of(walkingTour(), bikeRental()), List.of(bikeFleet())),
        new SupplierCatalogue(kyotoSauna(), List.of(sauna()), List.of(saunaCabin())),
        new SupplierCatalogue(desertRides(), List.of(buggyRide()), List.of(buggies())));
  }

  /**
   * Daily at ten and at two for two hours, 20 seats, sold until an hour before, for 1 to 12 people.
   * An infant needs no seat and counts as nobody, a family is four. Of the picnics there are ten.
   */
  public static Experience walkingTour() {
    var seller = cityWalks();
    var daily =
        new WeeklyPattern(
            everyDay(List.of(LocalTime.of(10, 0), LocalTime.of(14, 0))), ALWAYS, Set.of());
    var departures =
        new Offer.Departures(List.of(new SessionRule(daily, Duration.ofHours(2), 20)), List.of());
    return experience(
        seller,
        "walking-tour",
        departures,
        List.of(
            ticket(seller, "adult", "24.00", 1),
            ticket(seller, "child", "12.00", 1),
            ticket(seller, "infant", "0.00", 0),
            ticket(seller, "family", "60.00", 4)),
        List.of(
            extra(seller, "headset", "3.00", STANDARD, OptionalInt.empty()),
            extra(seller, "picnic", "9.50", FOOD, OptionalInt.of(10))));
  }

  /** A departure with 20 seats. */
  public static Session walkAt(String start) {
    return departure(walkingTour(), LocalDateTime.parse(start), 20);
  }

  public static Session departure(Experience experience, LocalDateTime start, int seats) {
    return new Session(
        NamedIds.session(experience.id(), start),
        experience.supplier(),
        experience.id(),
        start,
        experience.zone(),
        Duration.ofHours(2),
        seats,
        true);
  }

  /** Twelve bikes, day and night. */
  public static Resource bikeFleet() {
    return resource(cityWalks(), "bikes", 12, Map.of());
  }

  /** By the day, for up to two weeks, with half an hour before and after. */
  public static Experience bikeRental() {
    var seller = cityWalks();
    return experience(
        seller,
        "bike-rental",
        intervals(bikeFleet(), TimeUnit.DAY, Duration.ofDays(14)),
        List.of(ticket(seller, "bike", "15.00", 1)),
        List.of());
  }

  /** One cabin, from ten in the morning to ten at night. */
  public static Resource saunaCabin() {
    var hours = everyDay(List.of(new Opening(LocalTime.of(10, 0), LocalTime.of(22, 0))));
    return resource(kyotoSauna(), "cabin", 1, hours);
  }

  /** By the hour, for up to four, with half an hour before and after; one price for all guests. */
  public static Experience sauna() {
    var seller = kyotoSauna();
    return experience(
        seller,
        "sauna",
        intervals(saunaCabin(), TimeUnit.HOUR, Duration.ofHours(4)),
        List.of(charged(Charge.PER_BOOKING, 1, ticket(seller, "guest", "3500", 1))),
        List.of());
  }

  /** Five buggies, day and night. */
  public static Resource buggies() {
    return resource(desertRides(), "buggies", 5, Map.of());
  }

  /** By the hour, at a price that no rounding likes. */
  public static Experience buggyRide() {
    var seller = desertRides();
    return experience(
        seller,
        "buggy-ride",
        intervals(buggies(), TimeUnit.HOUR, Duration.ofHours(12)),
        List.of(ticket(seller, "buggy", "7.333", 1)),
        List.of());
  }

  public static Money price(Supplier seller, String decimal) {
    return Money.parse(decimal, seller.currency());
  }

  /** A ticket for so many people, each with a seat. */
  public static TicketType ticket(Supplier seller, String code, String price, int people) {
    return new TicketType(
        NamedIds.ticketType(NamedIds.experience(seller.id(), "any"), code),
        code,
        code,
        price(seller, price),
        Charge.PER_TICKET,
        people,
        people,
        1);
  }

  public static TicketType charged(Charge charge, int smallestGroup, TicketType ticket) {
    return new TicketType(
        ticket.id(),
        ticket.code(),
        ticket.name(),
        ticket.price(),
        charge,
        ticket.seats(),
        ticket.people(),
        smallestGroup);
  }

  public static Extra extra(
      Supplier seller, String code, String price, TaxClass taxed, OptionalInt stock) {
    var id = NamedIds.extra(NamedIds.experience(seller.id(), "any"), code);
    return new Extra(id, code, code, price(seller, price), taxed, stock);
  }

  /** Sold until an hour before, for 1 to 12 people; intervals with half an hour around them. */
  public static Experience experience(
      Supplier seller, String slug, Offer offer, List<TicketType> tickets, List<Extra> extras) {
    boolean rental = offer instanceof Offer.Intervals;
    var buffer = rental ? Duration.ofMinutes(30) : Duration.ZERO;
    return new Experience(
        NamedIds.experience(seller.id(), slug),
        seller.id(),
        slug,
        rental ? ExperienceKind.RENTAL : ExperienceKind.TOUR,
        new Description(slug.replace('-', ' '), "In short", "At length", "outdoors"),
        seller.zone(),
        offer,
        new BookingRules(1, 12, Duration.ofHours(1), buffer, buffer),
        STANDARD,
        tickets,
        extras,
        List.of());
  }

  /** From an hour on, in steps of half an hour. */
  private static Offer intervals(Resource of, TimeUnit unit, Duration longest) {
    return new Offer.Intervals(of.id(), unit, Duration.ofHours(1), longest, Duration.ofMinutes(30));
  }

  private static Resource resource(
      Supplier owner, String code, int capacity, Map<DayOfWeek, List<Opening>> week) {
    return new Resource(
        NamedIds.resource(owner.id(), code),
        owner.id(),
        code,
        code,
        capacity,
        new OpeningHours(week, ALWAYS, Set.of()));
  }

  private static Supplier supplier(String slug, String currency, String zone, Locale locale) {
    return new Supplier(
        NamedIds.supplier(slug),
        slug,
        slug.replace('-', ' '),
        new EmailAddress("office@" + slug + ".example"),
        Currency.getInstance(currency),
        ZoneId.of(zone),
        locale,
        new SaleTerms(SaleTerms.DEFAULT_HOLD, "terms-1", "policy-1"),
        Optional.of(invoicing(slug)));
  }

  private static SellerDetails invoicing(String name) {
    return new SellerDetails(
        name + " GmbH",
        List.of("Uferweg 3", "10115 Berlin"),
        Optional.of("DE123456789"),
        new EmailAddress("billing@example.org"),
        Optional.of("DE02 1203 0000 0000 2020 51"),
        Optional.of("Berlin ✓"),
        new SellerDetails.Prefixes("R", "G"));
  }

  private static <T> Map<DayOfWeek, List<T>> everyDay(List<T> each) {
    return Arrays.stream(DayOfWeek.values())
        .collect(Collectors.toMap(Function.identity(), day -> each));
  }

  /** The same supplier, who lets his customers pay the rest later; or not. */
  public static Supplier taking(Optional<DepositPlan> deposit, Supplier seller) {
    var terms = seller.terms();
    return on(
        new SaleTerms(
            terms.holdFor(),
            terms.termsVersion(),
            terms.policyVersion(),
            terms.cancellation(),
            deposit,
            terms.afterSales(),
            terms.giftCards()),
        seller);
  }

  /** The same supplier, with gift cards from 5 to 99.50 that pay for a year. */
  public static Supplier sellingCards(Supplier seller) {
    var terms = seller.terms();
    var cards =
        new GiftCardTerms(
            Optional.of(price(seller, "5.00")), Optional.of(price(seller, "99.50")), 12);
    return on(
        new SaleTerms(
            terms.holdFor(),
            terms.termsVersion(),
            terms.policyVersion(),
            terms.cancellation(),
            terms.deposit(),
            terms.afterSales(),
            cards),
        seller);
  }

  /** The same supplier on other terms. */
  public static Supplier on(SaleTerms terms, Supplier seller) {
    return new Supplier(
        seller.id(),
        seller.slug(),
        seller.name(),
        seller.email(),
        seller.currency(),
        seller.zone(),
        seller.locale(),
        terms,
        seller.invoicing());
  }
}
