package booking.domain.catalog;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SellingTest {

  @ParameterizedTest
  @ValueSource(strings = {"XXX", "XTS", "XAU", "XDR"})
  void nobody_sells_in_what_is_no_money(String code) {
    assertThatThrownBy(() -> sellingIn(Currency.getInstance(code)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-15M"})
  void seats_are_held_for_a_while(String length) {
    assertThatThrownBy(() -> new SaleTerms(Duration.parse(length), "terms-1", "policy-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Supplier sellingIn(Currency currency) {
    var known = cityWalks();
    return new Supplier(
        known.id(),
        known.slug(),
        known.name(),
        known.email(),
        currency,
        known.zone(),
        known.locale(),
        known.terms());
  }
}
