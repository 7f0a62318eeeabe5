package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTermsTest {

  @ParameterizedTest
  @CsvSource({"EUR, 1, 50", "JPY, 1, 50", "KWD, 10, 160", "TND, 10, 1600", "HUF, 1, 17500"})
  void a_currency_has_a_step_and_a_minimum(String code, long step, long minimum) {
    var terms = SandboxTerms.of(Currency.getInstance(code));
    assertThat(terms.step()).isEqualTo(step);
    assertThat(terms.minimum().minorUnits()).isEqualTo(minimum);
  }

  @Test
  void what_is_least_can_be_charged() {
    assertThat(Currency.getAvailableCurrencies())
        .map(SandboxTerms::of)
        .allMatch(terms -> terms.minimum().minorUnits() % terms.step() == 0);
  }

  @Test
  void three_decimals_end_in_a_zero() {
    assertThat(Currency.getAvailableCurrencies())
        .filteredOn(currency -> currency.getDefaultFractionDigits() == 3)
        .filteredOn(currency -> !"IQD LYD".contains(currency.getCurrencyCode()))
        .allMatch(currency -> SandboxTerms.of(currency).step() == 10);
  }
}
