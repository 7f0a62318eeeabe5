package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.pricing.Till;
import booking.contract.pricing.Walks;
import booking.domain.catalog.ExperienceId;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceRule.Adjustment;
import booking.domain.pricing.PriceRule.Condition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On two adults' walk for 48.00. */
class DynamicRulesTest {

  @Test
  void a_rule_says_why_the_price_is_another() {
    assertThat(reasons(percent("A", 1, true, "10"))).containsExactly("A: +10% = 4.80 EUR");
    assertThat(reasons(percent("A", 1, true, "-2.5"))).containsExactly("A: -2.5% = -1.20 EUR");
  }

  @Test
  void an_amount_counts_by_ticket_or_by_booking() {
    assertThat(reasons(rule("A", 1, true, new Adjustment.PerTicket(euros("-5.00")))))
        .containsExactly("A: -5.00 EUR per ticket = -10.00 EUR");
    assertThat(reasons(rule("A", 1, true, new Adjustment.PerBooking(euros("5.00")))))
        .containsExactly("A: +5.00 EUR per booking = 5.00 EUR");
  }

  @Test
  void a_free_ticket_is_not_charged_per_ticket() {
    var family =
        Walks.walk(
            List.of(Till.some(2, "adult", walkingTour()), Till.some(1, "infant", walkingTour())),
            List.of());
    var quote =
        Till.of(cityWalks())
            .with(rule("A", 1, true, new Adjustment.PerTicket(euros("5.00"))))
            .quote(family);
    assertThat(quote.totals().total()).isEqualTo(euros("58.00"));
  }

  @Test
  void percentages_are_of_the_price_before_any_rule() {
    assertThat(reasons(percent("A", 1, true, "50"), percent("B", 2, true, "-10")))
        .containsExactly("A: +50% = 24.00 EUR", "B: -10% = -4.80 EUR");
  }

  @Test
  void a_party_has_its_size_in_however_many_items_it_is_booked() {
    var large =
        new PriceRule(
            "L", "Large", 1, true, Set.of(), List.of(new Condition.PartySize(4, 9)), tenOff());
    var till = Till.of(cityWalks()).with(large);
    assertThat(till.quote(Walks.adults(2), Walks.adults(2)).totals().total())
        .isEqualTo(till.quote(Walks.adults(4)).totals().total());
  }

  @Test
  void who_comes_at_another_time_is_of_another_party() {
    var large =
        new PriceRule(
            "L", "Large", 1, true, Set.of(), List.of(new Condition.PartySize(4, 9)), tenOff());
    var later =
        Till.seats(walkingTour(), walkAt("2026-07-11T14:00"), Walks.adults(2).tickets(), List.of());
    assertThat(Till.of(cityWalks()).with(large).quote(Walks.adults(2), later).totals().total())
        .isEqualTo(euros("96.00"));
  }

  @Test
  void lower_priorities_come_first_and_then_codes() {
    assertThat(
            reasons(
                percent("C", 2, true, "1"), percent("B", 1, true, "1"), percent("A", 2, true, "1")))
        .containsExactly("B: +1% = 0.48 EUR", "A: +1% = 0.48 EUR", "C: +1% = 0.48 EUR");
  }

  @Test
  void after_a_rule_that_does_not_stack_only_its_own_priority_applies() {
    assertThat(
            reasons(
                percent("A", 1, false, "1"),
                percent("B", 1, true, "1"),
                percent("C", 2, true, "1")))
        .containsExactly("A: +1% = 0.48 EUR", "B: +1% = 0.48 EUR");
  }

  @Test
  void a_rule_that_does_not_apply_keeps_nobody_out() {
    var never =
        new PriceRule(
            "A", "A", 1, false, Set.of(), List.of(new Condition.PartySize(9, 9)), tenOff());
    assertThat(reasons(never, percent("B", 2, true, "1"))).containsExactly("B: +1% = 0.48 EUR");
  }

  @Test
  void a_rule_is_only_for_its_experiences() {
    assertThat(reasons(scoped(bikeRental().id()))).isEmpty();
    assertThat(reasons(scoped(walkingTour().id()))).containsExactly("A: -10% = -4.80 EUR");
  }

  @Test
  void the_last_reductions_give_less_where_nothing_would_be_left() {
    assertThat(reasons(percent("A", 1, true, "-70"), percent("B", 2, true, "-70")))
        .containsExactly("A: -70% = -33.60 EUR", "B: -70% = -14.40 EUR");
  }

  @Test
  void a_surcharge_that_comes_later_leaves_room_for_reductions() {
    assertThat(reasons(percent("A", 1, true, "-110"), percent("B", 2, true, "20")))
        .containsExactly("A: -110% = -52.80 EUR", "B: +20% = 9.60 EUR");
  }

  @Test
  void a_reduction_that_can_give_nothing_is_not_listed() {
    assertThat(reasons(percent("A", 1, true, "-100"), percent("B", 2, true, "-10")))
        .containsExactly("A: -100% = -48.00 EUR");
  }

  @Test
  void two_rules_cannot_have_one_code() {
    var till = Till.of(cityWalks());
    var rule = percent("A", 1, true, "1");
    assertThatThrownBy(() -> till.with(rule, rule)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Adjustment tenOff() {
    return new Adjustment.Percentage(Rate.percent("-10"));
  }

  private static PriceRule percent(String code, int priority, boolean stacks, String percent) {
    return rule(code, priority, stacks, new Adjustment.Percentage(Rate.percent(percent)));
  }

  private static PriceRule rule(String code, int priority, boolean stacks, Adjustment adjustment) {
    return new PriceRule(code, code, priority, stacks, Set.of(), List.of(), adjustment);
  }

  private static PriceRule scoped(ExperienceId experience) {
    return new PriceRule("A", "A", 1, true, Set.of(experience), List.of(), tenOff());
  }

  private static List<String> reasons(PriceRule... rules) {
    return Till.of(cityWalks()).with(rules).quote(Walks.adults(2)).lines().stream()
        .filter(line -> line.kind() == Line.Kind.RULE)
        .map(line -> line.reason() + " = " + line.amount())
        .toList();
  }
}
