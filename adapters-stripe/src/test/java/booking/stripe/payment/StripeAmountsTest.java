package booking.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.money.Money;
import booking.stripe.payment.StripeAmounts.Inexpressible;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StripeAmountsTest {
  /** As Stripe lists them, UGX apart. */
  private static final Set<String> ZERO_DECIMAL =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF",
          "XOF", "XPF");

  private static final Set<String> THREE_DECIMAL = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

  static Stream<Currency> expressible() {
    return Currency.getAvailableCurrencies().stream().filter(StripeAmounts::canExpress);
  }

  static Stream<Currency> inexpressible() {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> !StripeAmounts.canExpress(currency));
  }

  /** What one whole unit of it is at Stripe, told in another way than the table tells it. */
  private static long whole(Currency currency) {
    var code = currency.getCurrencyCode();
    return ZERO_DECIMAL.contains(code) ? 1 : THREE_DECIMAL.contains(code) ? 1_000 : 100;
  }

  @ParameterizedTest
  @MethodSource("expressible")
  void a_whole_unit_is_as_many_of_stripes_as_stripe_says(Currency currency) {
    assertThat(StripeAmounts.sent(Money.parse("7", currency))).isEqualTo(7 * whole(currency));
  }

  @ParameterizedTest
  @MethodSource("expressible")
  void what_is_sent_comes_back_as_it_was(Currency currency) {
    var amount = new Money(StripeAmounts.terms(currency).step() * 4_990, currency);
    assertThat(StripeAmounts.received(StripeAmounts.sent(amount), currency)).isEqualTo(amount);
  }

  @ParameterizedTest
  @MethodSource("expressible")
  void the_minimum_can_be_charged_and_is_worth_something(Currency currency) {
    var minimum = StripeAmounts.terms(currency).minimum();
    assertThat(minimum.isPositive()).isTrue();
    assertThat(StripeAmounts.sent(minimum)).isPositive();
  }

  @ParameterizedTest
  @MethodSource("inexpressible")
  void what_stripe_does_not_count_is_refused(Currency currency) {
    var one = new Money(1, currency);
    assertThatThrownBy(() -> StripeAmounts.sent(one)).isInstanceOf(Inexpressible.class);
    assertThat(StripeAmounts.terms(currency).step()).isEqualTo(1);
  }

  @Test
  void every_currency_that_stripe_treats_otherwise_can_be_expressed() {
    assertThat(expressible().map(Currency::getCurrencyCode).collect(Collectors.toSet()))
        .containsAll(ZERO_DECIMAL)
        .containsAll(THREE_DECIMAL)
        .contains("EUR", "USD", "IDR", "HUF", "TWD", "ISK", "UGX")
        .doesNotContain("XAU", "XXX", "LYD", "IQD", "CLF");
  }

  @ParameterizedTest
  @CsvSource({
    "49.90, EUR, 4990",
    "4990, JPY, 4990",
    "5.120, KWD, 5120",
    "5, ISK, 500",
    "5, UGX, 500",
    "1200.00, MGA, 1200",
    "150000.00, IDR, 15000000",
    "175.50, HUF, 17550",
    "20.10, TWD, 2010"
  })
  void some_by_hand(String amount, String currency, long sent) {
    var money = Money.parse(amount, Currency.getInstance(currency));
    assertThat(StripeAmounts.sent(money)).isEqualTo(sent);
    assertThat(StripeAmounts.received(sent, money.currency())).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({"5.124, KWD", "1200.50, MGA"})
  void what_would_be_rounded_is_refused(String amount, String currency) {
    var money = Money.parse(amount, Currency.getInstance(currency));
    assertThatThrownBy(() -> StripeAmounts.sent(money))
        .isInstanceOf(Inexpressible.class)
        .hasMessage("amount_not_in_step");
  }

  @Test
  void half_a_krona_is_no_amount() {
    assertThatThrownBy(() -> StripeAmounts.received(550, Currency.getInstance("ISK")))
        .isInstanceOf(Inexpressible.class);
  }
}
