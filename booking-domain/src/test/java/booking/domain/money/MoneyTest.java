package booking.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final Currency KWD = Currency.getInstance("KWD");

  @Test
  void an_amount_is_written_with_all_decimals_of_its_currency() {
    assertThat(new Money(4990, EUR)).hasToString("49.90 EUR");
    assertThat(new Money(1200, JPY)).hasToString("1200 JPY");
    assertThat(new Money(-5, KWD)).hasToString("-0.005 KWD");
  }

  @Test
  void decimals_that_a_currency_does_not_have_are_refused() {
    assertThatThrownBy(() -> Money.parse("1.5", JPY)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.parse("1.234", EUR)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void euros_and_yen_are_never_added() {
    var euro = new Money(1, EUR);
    var yen = new Money(1, JPY);
    assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_sum_that_does_not_fit_overflows_loudly() {
    var most = new Money(Long.MAX_VALUE, EUR);
    assertThatThrownBy(() -> most.plus(new Money(1, EUR))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void ten_euros_in_three_give_the_first_the_odd_cent() {
    assertThat(Money.parse("10.00", EUR).split(3))
        .extracting(Money::decimal)
        .containsExactly("3.34", "3.33", "3.33");
  }

  @Test
  void a_discount_is_shared_by_largest_remainder() {
    assertThat(Money.parse("17.75", EUR).allocate(5700, 6600, 1900))
        .extracting(Money::decimal)
        .containsExactly("7.13", "8.25", "2.37");
  }

  @Test
  void shares_are_exact_where_products_overflow() {
    var most = new Money(Long.MAX_VALUE, EUR);
    assertThat(most.allocate(1, Long.MAX_VALUE - 1))
        .isEqualTo(List.of(cents(1), cents(Long.MAX_VALUE - 1)));
  }

  @Test
  void nobody_shares_by_negative_or_by_no_weights_at_all() {
    var euro = cents(100);
    assertThatThrownBy(() -> euro.allocate(2, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> euro.allocate(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> euro.split(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fils_are_rounded_to_the_step_of_ten() {
    assertThat(new Money(7335, KWD).toStep(10, RoundingMode.HALF_UP)).hasToString("7.340 KWD");
    assertThat(new Money(7334, KWD).toStep(10, RoundingMode.HALF_UP)).hasToString("7.330 KWD");
  }

  private static Money cents(long minorUnits) {
    return new Money(minorUnits, EUR);
  }
}
