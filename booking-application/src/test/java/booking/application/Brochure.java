package booking.application;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.departure;
import static booking.contract.catalog.CatalogFixtures.price;
import static booking.contract.catalog.CatalogFixtures.ticket;
import static booking.contract.catalog.CatalogFixtures.walkingTour;

import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Minimum;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionRule;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.TicketType;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Rate;
import booking.domain.party.Question;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceRule;
import booking.domain.time.DateRange;
import booking.domain.time.OpeningHours;
import booking.domain.time.WeeklyPattern;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the agency's suppliers offer: the walks, bikes and sauna of the catalogue fixtures, and a
 * few things more. It is Saturday, 1 June 2030, two in the afternoon in Berlin.
 */
public final class Brochure {
  /** Sunday. */
  public static final LocalDate TOMORROW = LocalDate.of(2030, 6, 2);

  /** Two seats. */
  public static final Session SMALL_WALK = departure(walkingTour(), at("12:00"), 2);

  /** Twenty seats at 24 euros. */
  public static final Session WALK = CatalogFixtures.walkAt("2030-06-02T10:00");

  public static final Session AFTERNOON = CatalogFixtures.walkAt("2030-06-02T14:00");

  /** Twenty seats, and each of them takes one of the twelve bikes. */
  public static final Session RIDE = departure(guidedRide(), at("15:00"), 20);

  public static final Session TASTING = departure(tasting(), at("18:00"), 6);

  /** From ten in the evening to midnight; the bikes are back half an hour later. */
  public static final Session NIGHT_RIDE = departure(guidedRide(), at("22:00"), 20);

  private Brochure() {}

  public static LocalDateTime at(String time) {
    return LocalDateTime.parse(TOMORROW + "T" + time);
  }

  /** On rented bikes, with half an hour before and after. */
  public static Experience guidedRide() {
    return rules(
        CatalogFixtures.experience(
            cityWalks(),
            "guided-ride",
            new Offer.Departures(List.of(), List.of(new Offer.ResourceNeed(bikeFleet().id(), 1))),
            List.of(ticket(cityWalks(), "adult", "40.00", 1)),
            List.of()),
        new BookingRules(
            1, 12, Duration.ofHours(1), Duration.ofMinutes(30), Duration.ofMinutes(30)),
        List.of());
  }

  /** For two to six people, each of whom is asked what he eats; a nickname is welcome. */
  public static Experience tasting() {
    return rules(
        CatalogFixtures.experience(
            cityWalks(),
            "tasting",
            new Offer.Departures(List.of(), List.of()),
            List.of(ticket(cityWalks(), "adult", "30.00", 1)),
            List.of()),
        new BookingRules(2, 6, Duration.ofHours(1), Duration.ZERO, Duration.ZERO),
        List.of(
            new Question("diet", "Diet", true, List.of("any", "vegan"), Set.of()),
            new Question("nickname", "Nickname", false, List.of(), Set.of())));
  }

  private static Experience rules(Experience of, BookingRules rules, List<Question> questions) {
    return new Experience(
        of.id(),
        of.supplier(),
        of.slug(),
        of.kind(),
        of.description(),
        of.zone(),
        of.offer(),
        rules,
        of.taxClass(),
        of.tickets(),
        of.extras(),
        questions);
  }

  private static Experience selling(Experience of, List<TicketType> tickets) {
    return new Experience(
        of.id(),
        of.supplier(),
        of.slug(),
        of.kind(),
        of.description(),
        of.zone(),
        of.offer(),
        of.rules(),
        of.taxClass(),
        tickets,
        of.extras(),
        of.questions());
  }

  /** City walks with two coupons and two gift cards, and the sauna. */
  public static List<OneSupplier> all() {
    var sauna = CatalogFixtures.catalogues().get(1);
    return List.of(
        city(book()), new OneSupplier(sauna, book(sauna), List.of(), List.of(), List.of()));
  }

  public static OneSupplier city(PriceBook book) {
    return new OneSupplier(
        new SupplierCatalogue(cityWalks(), cityExperiences(), List.of(bikeFleet())),
        book,
        List.of(
            coupon("TWICE", OptionalInt.of(2), OptionalInt.empty()),
            coupon("ONCE-EACH", OptionalInt.empty(), OptionalInt.of(1))),
        List.of(giftCard("GIFT-20", "20.00"), giftCard("GIFT-500", "500.00")),
        List.of(SMALL_WALK, RIDE, TASTING));
  }

  /** The city's offers without one of them. */
  public static OneSupplier without(ExperienceId dropped) {
    return with(
        cityExperiences().stream().filter(experience -> !experience.id().equals(dropped)).toList(),
        bikeFleet(),
        List.of());
  }

  public static OneSupplier withoutCoupons() {
    return withCoupons(List.of());
  }

  /** With the coupon that was for one use by each customer. */
  public static OneSupplier withUsesForEach(int uses) {
    return withCoupons(List.of(coupon("ONCE-EACH", OptionalInt.empty(), OptionalInt.of(uses))));
  }

  private static OneSupplier withCoupons(List<Coupon> coupons) {
    var city = city(book());
    return new OneSupplier(
        city.catalogue(), city.book(), coupons, city.giftCards(), city.sessions());
  }

  /** The same, and a ride that ends at midnight. */
  public static OneSupplier withNightRide() {
    return with(cityExperiences(), bikeFleet(), List.of(NIGHT_RIDE));
  }

  /** The same, but that families pay more for a walk. */
  public static OneSupplier withDearerFamilies() {
    var walk = walkingTour();
    var tickets = new ArrayList<>(walk.tickets());
    tickets.set(3, ticket(cityWalks(), "family", "66.00", 4));
    return with(
        cityExperiences().stream()
            .map(one -> one.id().equals(walk.id()) ? selling(walk, tickets) : one)
            .toList(),
        bikeFleet(),
        List.of());
  }

  /** The same, but for one day without walks. */
  public static OneSupplier withoutWalksOn(LocalDate day) {
    var walk = walkingTour();
    var rule = ((Offer.Departures) walk.offer()).rules().getFirst();
    var starts = new WeeklyPattern(rule.starts().times(), ALWAYS, Set.of(day));
    var but = new SessionRule(starts, rule.length(), rule.capacity());
    return with(
        List.of(departing(walk, new Offer.Departures(List.of(but), List.of()))),
        bikeFleet(),
        List.of());
  }

  /** The same, with walks that go ahead with so many people, which is decided so long before. */
  public static OneSupplier withWalksFor(int people, Duration decideBefore) {
    var walk = walkingTour();
    var rules = ((Offer.Departures) walk.offer()).rules();
    var minimum = Optional.of(new Minimum(people, decideBefore));
    return with(
        List.of(departing(walk, new Offer.Departures(rules, List.of(), minimum))),
        bikeFleet(),
        List.of());
  }

  private static Experience departing(Experience of, Offer offer) {
    return CatalogFixtures.experience(cityWalks(), of.slug(), offer, of.tickets(), of.extras());
  }

  /** The same, but for one day without bikes. */
  public static OneSupplier withBikesAwayOn(LocalDate day) {
    return withBikes(bikeFleet().capacity(), Set.of(day));
  }

  public static OneSupplier withBikes(int fleet) {
    return withBikes(fleet, Set.of());
  }

  private static OneSupplier withBikes(int fleet, Set<LocalDate> away) {
    var of = bikeFleet();
    var hours = new OpeningHours(of.hours().week(), of.hours().season(), away);
    var bikes = new Resource(of.id(), of.supplier(), of.code(), of.name(), fleet, hours);
    return with(cityExperiences(), bikes, List.of());
  }

  private static OneSupplier with(
      List<Experience> experiences, Resource bikes, List<Session> sessions) {
    var city = city(book());
    return new OneSupplier(
        new SupplierCatalogue(cityWalks(), experiences, List.of(bikes)),
        book(),
        city.coupons(),
        city.giftCards(),
        sessions);
  }

  private static List<Experience> cityExperiences() {
    return List.of(walkingTour(), bikeRental(), guidedRide(), tasting());
  }

  /** Ten per cent off. */
  public static Coupon coupon(String code, OptionalInt totalUses, OptionalInt perCustomer) {
    var seller = cityWalks();
    return new Coupon(
        new CouponId(NamedIds.coded(seller.id(), "coupon", code)),
        seller.id(),
        code,
        new Coupon.Effect.Percentage(new Rate(100_000)),
        price(seller, "0.00"),
        ALWAYS,
        Set.of(),
        totalUses,
        perCustomer);
  }

  /** For one use, until midnight. */
  public static Coupon couponOfToday(String code) {
    var of = coupon(code, OptionalInt.of(1), OptionalInt.empty());
    return new Coupon(
        of.id(),
        of.supplier(),
        code,
        of.effect(),
        of.minimumSpend(),
        new DateRange(TOMORROW.minusDays(1), TOMORROW),
        of.scope(),
        of.totalUses(),
        of.usesPerCustomer());
  }

  public static GiftCard giftCard(String code, String balance) {
    var seller = cityWalks();
    var amount = price(seller, balance);
    var id = new GiftCardId(NamedIds.coded(seller.id(), "gift-card", code));
    return new GiftCard(id, seller.id(), code, amount, amount, LocalDate.of(2031, 1, 1));
  }

  public static PriceBook book() {
    return book(CatalogFixtures.catalogues().getFirst());
  }

  public static PriceBook book(SupplierCatalogue of) {
    return new PriceBook(
        of.supplier().id(), List.of(), Map.of(), Optional.empty(), PriceBook.DEFAULT_QUOTES_LAST);
  }

  /** In which everything costs half as much again. */
  public static PriceBook dearerBook() {
    var rule =
        new PriceRule(
            "dear",
            "Dearer",
            1,
            true,
            Set.of(),
            List.of(),
            new PriceRule.Adjustment.Percentage(new Rate(500_000)));
    var book = book();
    return new PriceBook(
        book.supplier(), List.of(rule), book.taxes(), book.fee(), book.quotesLast());
  }
}
