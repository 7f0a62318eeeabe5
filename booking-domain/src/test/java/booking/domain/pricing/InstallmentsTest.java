package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.taking;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Till;
import booking.domain.catalog.DepositPlan;
import booking.domain.money.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On two adults' walk for 48.00, on 11 July 2026 in Berlin. */
class InstallmentsTest {

  @Test
  void without_a_plan_all_is_due_now() {
    var quote = Till.of(cityWalks()).quote(adults(2));
    assertThat(quote.totals().dueNow()).isEqualTo(euros("48.00"));
    assertThat(quote.restDueOn()).isEmpty();
  }

  @Test
  void by_the_standard_plan_thirty_percent_are_due_now_and_the_rest_two_weeks_before() {
    var quote = selling(DepositPlan.standard()).quote(adults(2));
    assertThat(quote.totals().dueNow()).isEqualTo(euros("14.40"));
    assertThat(quote.totals().dueLater()).isEqualTo(euros("33.60"));
    assertThat(quote.restDueOn()).contains(LocalDate.parse("2026-06-27"));
    assertThat(quote.atGateway()).isEqualTo(euros("14.40"));
  }

  @Test
  void on_the_day_on_which_the_rest_would_be_due_all_is_due_now() {
    var till = selling(DepositPlan.standard());
    var lastMoment = Instant.parse("2026-06-26T21:59:59Z");
    assertThat(till.at(lastMoment).quote(adults(2)).restDueOn()).isPresent();
    assertThat(till.at(lastMoment.plusSeconds(1)).quote(adults(2)).restDueOn()).isEmpty();
  }

  @Test
  void a_deposit_of_an_amount_is_that_or_all_where_that_is_less() {
    var till = selling(new DepositPlan(new DepositPlan.Part.Amount(euros("20.00")), 7));
    assertThat(till.quote(adults(2)).totals().dueNow()).isEqualTo(euros("20.00"));
    assertThat(till.quote(adults(2), adults(1)).totals().dueNow()).isEqualTo(euros("40.00"));
    var large = selling(new DepositPlan(new DepositPlan.Part.Amount(euros("48.00")), 7));
    assertThat(large.quote(adults(2)).totals().dueLater()).isEqualTo(euros("0.00"));
  }

  @Test
  void the_service_fee_is_due_now() {
    var fee = new ServiceFee("Service fee", Rate.ZERO, euros("2.00"), STANDARD);
    var quote = selling(DepositPlan.standard()).with(fee).quote(adults(2));
    assertThat(quote.totals().dueNow()).isEqualTo(euros("16.40"));
  }

  @Test
  void nothing_is_put_off_that_the_gateway_cannot_charge() {
    var tiny = new DepositPlan(new DepositPlan.Part.Share(Rate.percent("1")), 14);
    assertThat(selling(tiny).charging(1, "0.50").quote(adults(2)).restDueOn()).isEmpty();
    var nearlyAll = new DepositPlan(new DepositPlan.Part.Share(Rate.percent("99")), 14);
    assertThat(selling(nearlyAll).charging(1, "0.50").quote(adults(2)).restDueOn()).isEmpty();
  }

  @Test
  void what_is_due_later_is_in_the_gateways_steps_too() {
    var third = new DepositPlan(new DepositPlan.Part.Share(Rate.percent("33.33")), 14);
    var quote = selling(third).charging(10, "0.50").quote(adults(2));
    assertThat(quote.totals().dueLater()).isEqualTo(euros("32.00"));
    assertThat(quote.totals().dueNow()).isEqualTo(euros("16.00"));
  }

  private static Till selling(DepositPlan plan) {
    return Till.of(taking(Optional.of(plan), cityWalks()));
  }
}
