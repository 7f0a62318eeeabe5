package booking.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyProperties {
  static final long MUCH = 1_000_000_000_000L;

  @Property
  void splitting_never_loses_a_cent(
      @ForAll("amounts") Money bill, @ForAll @IntRange(min = 1, max = 60) int shares) {
    assertThat(Money.sum(bill.split(shares), bill.currency())).isEqualTo(bill);
  }

  @Property
  void equal_shares_differ_by_a_minor_unit_at_most(
      @ForAll("amounts") Money bill, @ForAll @IntRange(min = 1, max = 60) int shares) {
    var units = bill.split(shares).stream().mapToLong(Money::minorUnits).summaryStatistics();
    assertThat(units.getMax() - units.getMin()).isBetween(0L, 1L);
  }

  @Property
  void allocating_never_loses_a_cent(@ForAll("amounts") Money bill, @ForAll("weights") long[] by) {
    assertThat(Money.sum(bill.allocate(by), bill.currency())).isEqualTo(bill);
  }

  @Property
  void no_share_is_a_whole_minor_unit_off_its_due(
      @ForAll("amounts") Money bill, @ForAll("weights") long[] by) {
    var shares = bill.allocate(by);
    var sum = BigInteger.valueOf(Arrays.stream(by).sum());
    for (int i = 0; i < by.length; i++) {
      var due = BigInteger.valueOf(bill.minorUnits()).multiply(BigInteger.valueOf(by[i]));
      var got = BigInteger.valueOf(shares.get(i).minorUnits()).multiply(sum);
      assertThat(got.subtract(due).abs()).isLessThan(sum);
    }
  }

  @Property
  void who_weighs_nothing_gets_nothing(
      @ForAll("amounts") Money bill, @ForAll("weights") long[] by) {
    var shares = bill.allocate(by);
    for (int i = 0; i < by.length; i++) {
      assertThat(by[i] > 0 || shares.get(i).isZero()).isTrue();
    }
  }

  @Property
  void adding_has_no_order(
      @ForAll("amounts") Money first, @ForAll @LongRange(min = -MUCH, max = MUCH) long second) {
    var other = new Money(second, first.currency());
    assertThat(first.plus(other)).isEqualTo(other.plus(first));
    assertThat(first.plus(other).minus(other)).isEqualTo(first);
    assertThat(first.minus(other)).isEqualTo(other.minus(first).negated());
  }

  @Property
  void a_sum_does_not_depend_on_grouping(
      @ForAll @Size(max = 8) List<@LongRange(min = -MUCH, max = MUCH) Long> units) {
    var euros = Currency.getInstance("EUR");
    var amounts = units.stream().map(each -> new Money(each, euros)).toList();
    var total = units.stream().mapToLong(Long::longValue).sum();
    assertThat(Money.sum(amounts, euros)).isEqualTo(new Money(total, euros));
  }

  @Property
  void what_is_written_can_be_read(@ForAll("amounts") Money amount) {
    assertThat(Money.parse(amount.decimal(), amount.currency())).isEqualTo(amount);
  }

  @Property
  void an_amount_is_written_as_big_decimal_would(
      @ForAll long units, @ForAll("currencies") Currency in) {
    var expected = BigDecimal.valueOf(units, in.getDefaultFractionDigits()).toPlainString();
    assertThat(new Money(units, in).decimal()).isEqualTo(expected);
  }

  @Property
  void a_step_is_rounded_to_as_big_decimal_would(
      @ForAll("amounts") Money amount,
      @ForAll @LongRange(min = 1, max = 1000) long step,
      @ForAll RoundingMode rounding) {
    Assume.that(rounding != RoundingMode.UNNECESSARY);
    var steps =
        BigDecimal.valueOf(amount.minorUnits()).divide(BigDecimal.valueOf(step), 0, rounding);
    assertThat(amount.toStep(step, rounding).minorUnits()).isEqualTo(steps.longValueExact() * step);
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("EUR", "JPY", "KWD").map(Currency::getInstance);
  }

  @Provide
  Arbitrary<Money> amounts() {
    return Combinators.combine(Arbitraries.longs().between(-MUCH, MUCH), currencies())
        .as(Money::new);
  }

  /** Of which at least one is positive. */
  @Provide
  Arbitrary<long[]> weights() {
    return Arbitraries.longs()
        .between(0, MUCH)
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(weights -> Arrays.stream(weights).sum() > 0);
  }
}
