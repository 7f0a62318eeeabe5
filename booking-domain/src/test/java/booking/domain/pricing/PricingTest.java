package booking.domain.pricing;

import static booking.contract.catalog.CatalogFixtures.STANDARD;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.pricing.Walks.adults;
import static booking.contract.pricing.Walks.euros;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.GoldenBasket;
import booking.contract.pricing.Till;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PricingTest {
  private static final Instant SALE_ENDS = Instant.parse("2026-07-11T07:00:00Z");
  private final Till till = Till.of(cityWalks());

  @Test
  void the_order_of_the_steps_is_known() {
    assertThat(Pricing.standard().steps())
        .extracting(PricingStep::name)
        .containsExactly(
            "ticket prices",
            "dynamic rules",
            "extras",
            "coupon",
            "service fee",
            "tax",
            "gift cards",
            "gateway's rounding");
  }

  @Test
  void a_team_can_add_a_step_of_its_own() {
    var steps = new ArrayList<>(Pricing.standard().steps());
    steps.add(3, new Donation());
    assertThat(new Pricing(steps).price(till.request(adults(1))))
        .isInstanceOfSatisfying(
            Priced.Quoted.class,
            quoted -> assertThat(quoted.quote().totals().total()).isEqualTo(euros("25.00")));
  }

  @Test
  void a_basket_without_items_has_no_price() {
    assertThat(till.refusal()).isEqualTo(new Refusal.NothingWanted());
  }

  @Test
  void nobody_buys_less_than_one_ticket() {
    assertThat(till.refusal(adults(-1))).isEqualTo(new Refusal.NothingWanted());
  }

  @Test
  void a_quote_ends_when_it_can_no_longer_be_sold() {
    var late = till.at(SALE_ENDS.minus(Duration.ofMinutes(5)));
    assertThat(late.quote(GoldenBasket.bikes(), adults(1)).expiresAt()).isEqualTo(SALE_ENDS);
  }

  @Test
  void an_item_is_frozen_with_what_it_takes() {
    var item = till.quote(adults(2)).items().get(0);
    assertThat(item.claims()).isEqualTo(adults(2).claims());
    assertThat(item.tickets())
        .extracting(sold -> sold.quantity() + " " + sold.code() + " " + sold.unitPrice())
        .containsExactly("2 adult 24.00 EUR");
    assertThat(item.saleEnds()).isEqualTo(SALE_ENDS);
  }

  /** One euro for the city's trees. */
  private static final class Donation implements PricingStep {
    @Override
    public String name() {
      return "donation";
    }

    @Override
    public Outcome apply(PricingRequest request, List<Line> soFar) {
      return Outcome.adds(
          List.of(
              new Line(
                  Line.Kind.EXTRA,
                  OptionalInt.empty(),
                  "Trees",
                  1,
                  euros("1.00"),
                  "For the city's trees",
                  Optional.of(STANDARD))));
    }
  }
}
