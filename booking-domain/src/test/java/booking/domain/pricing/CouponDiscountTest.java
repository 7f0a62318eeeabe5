package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.ALWAYS;
import static booking.contract.catalog.CatalogFixtures.FOOD;
import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.kyotoSauna;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.adultsWithPicnics;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.GoldenBasket;
import booking.contract.pricing.Till;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.NamedIds;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.CouponId;
import booking.domain.money.Rate;
import booking.domain.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CouponDiscountTest {
  private final Coupon tenOff = amount("10.00");
  private final Till till = Till.of(cityWalks());

  @Test
  void a_coupon_is_spread_over_tax_classes_by_what_they_come_to() {
    var quote = till.accepting(tenOff).quote(adultsWithPicnics(2, 2));
    assertThat(quote.lines())
        .filteredOn(line -> line.kind() == Line.Kind.COUPON)
        .extracting(line -> line.taxClass().orElseThrow() + " " + line.amount())
        .containsExactly(STANDARD + " -7.16 EUR", FOOD + " -2.84 EUR");
  }

  @Test
  void a_coupon_says_what_it_takes_off() {
    assertThat(till.accepting(tenOff).quote(adults(2)).lines())
        .extracting(Line::reason)
        .contains("Coupon TEN: 10.00 EUR off");
  }

  @Test
  void a_coupon_worth_more_than_the_basket_makes_it_free() {
    var quote = till.accepting(amount("100.00")).quote(adults(2));
    assertThat(quote.totals().discount()).isEqualTo(euros("48.00"));
    assertThat(quote.totals().total()).isEqualTo(euros("0.00"));
    assertThat(quote.tenders()).isEmpty();
  }

  @Test
  void a_coupon_lowers_only_the_items_it_covers() {
    var quote = till.accepting(scoped(bikeRental().id())).quote(adults(2), GoldenBasket.bikes());
    assertThat(quote.lines())
        .filteredOn(line -> line.kind() == Line.Kind.COUPON)
        .allMatch(line -> line.isOf(1))
        .hasSize(1);
  }

  @Test
  void a_coupon_for_something_else_is_refused() {
    assertThat(till.accepting(scoped(bikeRental().id())).refusal(adults(2)))
        .isEqualTo(new Refusal.CouponNotForThis());
    assertThat(till.accepting(of(kyotoSauna().id())).refusal(adults(2)))
        .isEqualTo(new Refusal.CouponNotForThis());
  }

  @Test
  void a_coupon_may_need_a_larger_basket() {
    var needy = needing("48.01");
    assertThat(till.accepting(needy).refusal(adults(2)))
        .isEqualTo(new Refusal.CouponNeedsMore(euros("48.01")));
    assertThat(till.accepting(needing("48.00")).quote(adults(2)).coupon()).isPresent();
  }

  @Test
  void only_covered_items_count_towards_the_minimum() {
    var coupon = coupon(cityWalks().id(), tenEuros(), "50.00", ALWAYS, Set.of(walkingTour().id()));
    assertThat(till.accepting(coupon).refusal(adults(2), GoldenBasket.bikes()))
        .isEqualTo(new Refusal.CouponNeedsMore(euros("50.00")));
  }

  @Test
  void a_coupon_is_valid_by_the_suppliers_date() {
    var today = LocalDate.of(2026, 5, 4);
    var coupon = validOn(new DateRange(today, today.plusDays(1)));
    var lastInstantBefore = Instant.parse("2026-05-03T21:59:59Z");
    assertThat(till.accepting(coupon).at(lastInstantBefore).refusal(adults(2)))
        .isEqualTo(new Refusal.CouponNotValidNow());
    assertThat(
            till.accepting(coupon).at(lastInstantBefore.plusSeconds(1)).quote(adults(2)).coupon())
        .isPresent();
  }

  @Test
  void a_coupon_that_took_nothing_off_is_not_used_up() {
    var quote = till.accepting(amount("0.00")).quote(adults(2));
    assertThat(quote.coupon()).isEmpty();
    assertThat(quote.claims()).isEmpty();
  }

  @Test
  void a_coupon_without_a_limit_claims_no_use() {
    assertThat(till.accepting(tenOff).quote(adults(2)).claims()).isEmpty();
    assertThat(till.accepting(GoldenBasket.coupon()).quote(adults(2)).claims()).hasSize(1);
  }

  @Test
  void a_percentage_is_rounded_half_up() {
    var third = coupon(new Coupon.Effect.Percentage(Rate.percent("33.3333")));
    assertThat(till.accepting(third).quote(adults(2)).totals().discount())
        .isEqualTo(euros("16.00"));
  }

  private static Coupon amount(String off) {
    return coupon(new Coupon.Effect.Amount(euros(off)));
  }

  private static Coupon coupon(Coupon.Effect effect) {
    return coupon(cityWalks().id(), effect, "0.00", ALWAYS, Set.of());
  }

  private static Coupon scoped(ExperienceId experience) {
    return coupon(cityWalks().id(), tenEuros(), "0.00", ALWAYS, Set.of(experience));
  }

  private static Coupon of(SupplierId supplier) {
    return coupon(supplier, tenEuros(), "0.00", ALWAYS, Set.of());
  }

  private static Coupon needing(String minimumSpend) {
    return coupon(cityWalks().id(), tenEuros(), minimumSpend, ALWAYS, Set.of());
  }

  private static Coupon validOn(DateRange dates) {
    return coupon(cityWalks().id(), tenEuros(), "0.00", dates, Set.of());
  }

  private static Coupon.Effect tenEuros() {
    return new Coupon.Effect.Amount(euros("10.00"));
  }

  private static Coupon coupon(
      SupplierId supplier,
      Coupon.Effect effect,
      String minimumSpend,
      DateRange validity,
      Set<ExperienceId> scope) {
    return new Coupon(
        new CouponId(NamedIds.coded(supplier, "coupon", "TEN")),
        supplier,
        "TEN",
        effect,
        euros(minimumSpend),
        validity,
        scope,
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
