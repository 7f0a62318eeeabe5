package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.catalog.NamedIds;
import booking.domain.money.Rate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBookTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-15M"})
  void a_quote_lasts_for_a_while(String length) {
    assertThatThrownBy(() ->
            new PriceBook(
                NamedIds.supplier("harbour"),
                List.of(),
                Map.of(),
                Optional.empty(),
                Duration.parse(length)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "-100", "100.0001"})
  void a_tax_is_neither_less_than_nothing_nor_more_than_the_whole(String percent) {
    assertThatThrownBy(() -> new TaxRate("vat", "VAT", Rate.percent(percent), true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
