package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.pricing.GoldenBasket;
import booking.contract.pricing.Till;
import booking.contract.pricing.Walks;
import booking.domain.money.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceFeesTest {

  @Test
  void a_fee_is_a_share_of_the_price_and_a_fixed_part() {
    assertThat(Till.of(cityWalks()).with(fee("3", "0.50")).quote(adults(2)).totals().fee())
        .isEqualTo(euros("1.94"));
  }

  @Test
  void a_fee_is_counted_after_the_discount() {
    var quote =
        Till.of(cityWalks()).with(fee("3", "0")).accepting(GoldenBasket.coupon()).quote(adults(2));
    assertThat(quote.totals().fee()).isEqualTo(euros("1.26"));
  }

  @Test
  void what_costs_nothing_bears_no_fee() {
    var infant = Walks.walk(List.of(Till.some(1, "infant", walkingTour())), List.of());
    assertThat(Till.of(cityWalks()).with(fee("3", "0.50")).quote(infant).totals().total())
        .isEqualTo(euros("0.00"));
  }

  @Test
  void a_fee_says_what_it_consists_of() {
    assertThat(fee("3", "0.50").reason()).isEqualTo("Service fee: 3% and 0.50 EUR");
    assertThat(fee("3", "0").reason()).isEqualTo("Service fee: 3%");
    assertThat(fee("0", "0.50").reason()).isEqualTo("Service fee: 0.50 EUR");
  }

  @Test
  void a_fee_is_never_negative() {
    assertThatThrownBy(() -> fee("-1", "0")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fee("0", "-1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ServiceFee fee(String percent, String fixed) {
    return new ServiceFee("Service fee", Rate.percent(percent), euros(fixed), STANDARD);
  }
}
