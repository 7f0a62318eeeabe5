package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;

import booking.contract.catalog.CatalogFixtures;
import booking.contract.pricing.Till;
import booking.domain.catalog.DepositPlan;
import booking.domain.catalog.Experience;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Supplier;
import booking.domain.catalog.TaxClass;
import booking.domain.catalog.TicketType.Charge;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceRule.Adjustment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any basket of two experiences, under any rules, taxes, fee, coupon, cards and gateway. */
public final class Baskets {
  static final String WALK = "walk";
  static final String DINNER = "dinner";

  private static final LocalDateTime SUMMER_MORNING = LocalDateTime.parse("2026-07-11T10:00");

  private Baskets() {}

  /** In currencies with 0, 2 and 3 decimals. */
  public static Arbitrary<PricingRequest> requests() {
    return suppliers().flatMap(Baskets::requests).withoutEdgeCases();
  }

  /** What can be quoted of them. */
  public static Arbitrary<Quote> quotes() {
    return requests().map(Baskets::quoted).filter(Optional::isPresent).map(Optional::orElseThrow);
  }

  static Arbitrary<Supplier> suppliers() {
    return Arbitraries.of(
            CatalogFixtures.cityWalks(),
            CatalogFixtures.kyotoSauna(),
            CatalogFixtures.desertRides())
        .flatMap(seller ->
            deposits(seller).optional().map(plan -> CatalogFixtures.taking(plan, seller)));
  }

  private static Arbitrary<DepositPlan> deposits(Supplier seller) {
    Arbitrary<DepositPlan.Part> shares =
        Arbitraries.longs().between(1, 1_000_000).map(Rate::new).map(DepositPlan.Part.Share::new);
    Arbitrary<DepositPlan.Part> amounts =
        amounts(seller, 1, 20_000).filter(Money::isPositive).map(DepositPlan.Part.Amount::new);
    return Combinators.combine(
            Arbitraries.oneOf(shares, amounts), Arbitraries.integers().between(0, 100))
        .as(DepositPlan::new);
  }

  private static Arbitrary<PricingRequest> requests(Supplier seller) {
    return Combinators.combine(
            books(seller),
            selections(seller).list().ofMinSize(1).ofMaxSize(4),
            coupons(seller).optional(),
            cards(seller),
            gateways(seller))
        .as((book, items, coupon, cards, gateway) ->
            new PricingRequest(seller, book, items, coupon, cards, gateway, Till.OPENED));
  }

  private static Arbitrary<PriceBook> books(Supplier seller) {
    return Combinators.combine(rules(seller), taxes(), fees(seller).optional())
        .as((rules, taxes, fee) ->
            new PriceBook(seller.id(), rules, taxes, fee, PriceBook.DEFAULT_QUOTES_LAST));
  }

  private static Arbitrary<Selection> selections(Supplier seller) {
    return Combinators.combine(
            experiences(seller),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, 3))
        .as(Baskets::selection);
  }

  private static Selection selection(Experience experience, int guests, int meals) {
    var meal = experience.extras().get(0);
    return Till.seats(
        experience,
        CatalogFixtures.departure(experience, SUMMER_MORNING, 20),
        List.of(Till.some(guests, "guest", experience)),
        meals == 0 ? List.of() : List.of(new Selection.Extras(meal, meals)));
  }

  private static Arbitrary<Experience> experiences(Supplier seller) {
    var tickets =
        Combinators.combine(
                amounts(seller, 0, 20_000),
                Arbitraries.of(Charge.class),
                Arbitraries.integers().between(1, 4))
            .as((price, charge, smallest) ->
                CatalogFixtures.charged(
                    charge, smallest, CatalogFixtures.ticket(seller, "guest", price.decimal(), 1)));
    var meals =
        amounts(seller, 0, 5_000)
            .map(price ->
                CatalogFixtures.extra(seller, "meal", price.decimal(), FOOD, OptionalInt.empty()));
    var departures = new Offer.Departures(List.of(), List.of());
    return Combinators.combine(Arbitraries.of(WALK, DINNER), tickets, meals)
        .as((slug, ticket, meal) ->
            CatalogFixtures.experience(seller, slug, departures, List.of(ticket), List.of(meal)));
  }

  /** With codes that differ. */
  static Arbitrary<List<PriceRule>> rules(Supplier seller) {
    return rule(seller).list().ofMaxSize(5).uniqueElements(PriceRule::code);
  }

  private static Arbitrary<PriceRule> rule(Supplier seller) {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C", "D", "E", "F"),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(true, false),
            Arbitraries.of(WALK, DINNER).set(),
            adjustments(seller))
        .as((code, priority, stacks, slugs, adjustment) ->
            rule(seller, code, priority, stacks, slugs, adjustment));
  }

  static PriceRule rule(
      Supplier seller,
      String code,
      int priority,
      boolean stacks,
      Set<String> slugs,
      Adjustment adjustment) {
    var scope = slugs.stream().map(slug -> NamedIds.experience(seller.id(), slug));
    return new PriceRule(
        code, "Rule " + code, priority, stacks, Set.copyOf(scope.toList()), List.of(), adjustment);
  }

  static Arbitrary<Adjustment> adjustments(Supplier seller) {
    return Arbitraries.oneOf(
        rates(-1_200_000, 800_000).map(Adjustment.Percentage::new),
        amounts(seller, -5_000, 5_000).map(Adjustment.PerTicket::new),
        amounts(seller, -5_000, 5_000).map(Adjustment.PerBooking::new));
  }

  private static Arbitrary<Map<TaxClass, List<TaxRate>>> taxes() {
    return Arbitraries.maps(Arbitraries.of(STANDARD, FOOD), taxRates().list().ofMaxSize(3));
  }

  private static Arbitrary<TaxRate> taxRates() {
    return Combinators.combine(
            Arbitraries.of("vat", "city", "tourism"),
            rates(0, 300_000),
            Arbitraries.of(true, false))
        .as((code, rate, included) -> new TaxRate(code, code, rate, included));
  }

  private static Arbitrary<ServiceFee> fees(Supplier seller) {
    return Combinators.combine(rates(0, 100_000), amounts(seller, 0, 500))
        .as((rate, fixed) -> new ServiceFee("Service fee", rate, fixed, STANDARD));
  }

  private static Arbitrary<Coupon> coupons(Supplier seller) {
    Arbitrary<Coupon.Effect> effects =
        Arbitraries.oneOf(
            rates(0, 1_500_000).map(Coupon.Effect.Percentage::new),
            amounts(seller, 0, 50_000).map(Coupon.Effect.Amount::new));
    return effects.map(effect ->
        new Coupon(
            new CouponId(NamedIds.coded(seller.id(), "coupon", "LESS")),
            seller.id(),
            "LESS",
            effect,
            Money.zero(seller.currency()),
            ALWAYS,
            Set.of(),
            OptionalInt.of(100),
            OptionalInt.empty()));
  }

  private static Arbitrary<List<GiftCard>> cards(Supplier seller) {
    return Combinators.combine(
            Arbitraries.of("ONE1", "TWO2", "SIX6"),
            amounts(seller, 1, 30_000).filter(Money::isPositive))
        .as((code, left) -> card(seller, code, left))
        .list()
        .ofMaxSize(3)
        .uniqueElements(GiftCard::code);
  }

  static GiftCard card(Supplier seller, String code, Money left) {
    var id = new GiftCardId(NamedIds.coded(seller.id(), "card", code));
    return new GiftCard(id, seller.id(), code, left, left, LocalDate.of(2030, 1, 1));
  }

  private static Arbitrary<GatewayTerms> gateways(Supplier seller) {
    return Combinators.combine(Arbitraries.of(1L, 5L, 10L, 100L), amounts(seller, 0, 200))
        .as(GatewayTerms::new);
  }

  static Arbitrary<Rate> rates(long from, long to) {
    return numbers(from, to).map(Rate::new);
  }

  static Arbitrary<Money> amounts(Supplier seller, long from, long to) {
    return numbers(from, to).map(units -> new Money(units, seller.currency()));
  }

  /** Nothing, little, and anything up to the end. */
  private static Arbitrary<Long> numbers(long from, long to) {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(0L, 1L, from, to)),
        Tuple.of(6, Arbitraries.longs().between(from, to)));
  }

  public static Optional<Quote> quoted(PricingRequest request) {
    return switch (Pricing.standard().price(request)) {
      case Priced.Quoted(var quote) -> Optional.of(quote);
      case Priced.Refused refused -> Optional.empty();
    };
  }

  public static PricingRequest withoutFee(PricingRequest request) {
    var book = request.book();
    return under(
        request,
        new PriceBook(
            book.supplier(), book.rules(), book.taxes(), Optional.empty(), book.quotesLast()));
  }

  static PricingRequest under(PricingRequest request, PriceBook book) {
    return new PricingRequest(
        request.supplier(),
        book,
        request.items(),
        request.coupon(),
        request.giftCards(),
        request.gateway(),
        request.now());
  }
}
