package booking.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RateProperties {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final BigDecimal ONE = BigDecimal.valueOf(1_000_000);

  @Property
  void a_share_is_rounded_as_big_decimal_would(
      @ForAll @LongRange(min = -Long.MAX_VALUE) long units,
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long parts,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    var expected =
        BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(parts)).divide(ONE, 0, rounding);
    assertThat(new Money(units, EUR).times(new Rate(parts), rounding)).isEqualTo(euros(expected));
  }

  /** Small amounts and coarse rates, so that exact halves come up. */
  @Property
  void halves_are_rounded_as_big_decimal_would(
      @ForAll @IntRange(min = -99, max = 99) int units,
      @ForAll @IntRange(min = -20, max = 20) int twentieths,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    var rate = new Rate(twentieths * 50_000L);
    var exact = BigDecimal.valueOf(units).multiply(BigDecimal.valueOf(twentieths)).movePointLeft(2);
    var expected = exact.multiply(BigDecimal.valueOf(5)).setScale(0, rounding);
    assertThat(new Money(units, EUR).times(rate, rounding)).isEqualTo(euros(expected));
  }

  @Example
  void what_must_not_be_rounded_is_not() {
    var cent = new Money(1, EUR);
    var half = Rate.percent("50");
    assertThatThrownBy(() -> cent.times(half, RoundingMode.UNNECESSARY))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void an_included_tax_is_that_share_of_the_net(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long gross,
      @ForAll @LongRange(min = 0, max = 500_000) long parts,
      @ForAll @LongRange(min = 0, max = 500_000) long others) {
    var all = new Rate(parts).plus(new Rate(others));
    var tax = new Rate(parts).includedIn(new Money(gross, EUR), all, RoundingMode.HALF_UP);
    var net = BigDecimal.valueOf(gross).multiply(BigDecimal.valueOf(parts));
    var expected = net.divide(ONE.add(BigDecimal.valueOf(parts + others)), 0, RoundingMode.HALF_UP);
    assertThat(tax).isEqualTo(euros(expected));
  }

  @Property
  void a_percentage_that_is_written_can_be_read(
      @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long parts) {
    var written = new Rate(parts).toString();
    assertThat(Rate.percent(written.replace("%", ""))).isEqualTo(new Rate(parts));
    assertThat(written).doesNotContainPattern("\\.\\d*0%|\\.%");
  }

  private static Money euros(BigDecimal cents) {
    return new Money(cents.longValueExact(), EUR);
  }
}
