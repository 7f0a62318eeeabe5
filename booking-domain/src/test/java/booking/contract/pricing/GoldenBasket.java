package booking.contract.pricing;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.price;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;

import booking.domain.catalog.NamedIds;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceBook;
import booking.domain.pricing.PriceRule;
import booking.domain.pricing.PriceRule.Adjustment;
import booking.domain.pricing.PriceRule.Condition;
import booking.domain.pricing.PricingRequest;
import booking.domain.pricing.Selection;
import booking.domain.pricing.ServiceFee;
import booking.domain.pricing.TaxRate;
import booking.domain.time.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A summer weekend in Berlin: two adults and a child walk, with two picnics, and rent two bikes for
 * two days. Summer costs more, who books the walk early pays less, a coupon takes an eighth off,
 * food is taxed lower, and there is a service fee.
 */
public final class GoldenBasket {
  private GoldenBasket() {}

  public static PricingRequest request() {
    return Till.of(cityWalks()).with(book()).accepting(coupon()).request(walk(), bikes());
  }

  public static Selection walk() {
    var tour = walkingTour();
    return Till.seats(
        tour,
        walkAt("2026-07-11T10:00"),
        List.of(Till.some(2, "adult", tour), Till.some(1, "child", tour)),
        List.of(new Selection.Extras(tour.extraNamed("picnic").orElseThrow(), 2)));
  }

  public static Selection bikes() {
    var rental = bikeRental();
    return Till.interval(
        rental,
        bikeFleet(),
        "2026-07-12T10:00",
        "2026-07-13T18:00",
        List.of(Till.some(2, "bike", rental)));
  }

  public static PriceBook book() {
    return new PriceBook(
        cityWalks().id(),
        List.of(earlyBird(), summer()),
        Map.of(
            STANDARD, List.of(new TaxRate("vat", "VAT", Rate.percent("19"), true)),
            FOOD, List.of(new TaxRate("vat-food", "VAT on food", Rate.percent("7"), true))),
        Optional.of(
            new ServiceFee("Service fee", Rate.percent("3"), price(cityWalks(), "0.50"), STANDARD)),
        PriceBook.DEFAULT_QUOTES_LAST);
  }

  public static PriceRule summer() {
    var season = new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));
    return new PriceRule(
        "summer",
        "Summer season",
        10,
        true,
        Set.of(),
        List.of(new Condition.Season(season)),
        new Adjustment.Percentage(Rate.percent("10")));
  }

  public static PriceRule earlyBird() {
    return new PriceRule(
        "early-bird",
        "Early bird",
        20,
        true,
        Set.of(walkingTour().id()),
        List.of(new Condition.EarlyBird(Duration.ofDays(30))),
        new Adjustment.Percentage(Rate.percent("-15")));
  }

  public static Coupon coupon() {
    var seller = cityWalks();
    return new Coupon(
        new CouponId(NamedIds.coded(seller.id(), "coupon", "EIGHTH")),
        seller.id(),
        "EIGHTH",
        new Coupon.Effect.Percentage(Rate.percent("12.5")),
        Money.zero(seller.currency()),
        ALWAYS,
        Set.of(),
        OptionalInt.of(100),
        OptionalInt.empty());
  }
}
