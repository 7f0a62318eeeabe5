package booking.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount: minor units of one currency (cents for EUR, whole yen for JPY, fils for KWD).
 *
 * <p>Sums overflow loudly. Whatever could lose a minor unit asks for its {@link RoundingMode}. How
 * a gateway counts minor units is that gateway's business, not this type's.
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

  /**
   * Whether amounts are paid in it: gold, units of account and what is for tests have codes, too.
   */
  public static boolean isMoney(Currency currency) {
    return currency.getDefaultFractionDigits() >= 0;
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * Reads a plain decimal such as {@code 49.90}.
   *
   * @throws ArithmeticException when it has more decimals than the currency or does not fit
   * @throws NumberFormatException when it is not a number
   */
  public static Money parse(String decimal, Currency currency) {
    return of(new BigDecimal(decimal), currency);
  }

  /** Refuses, with an ArithmeticException, decimals that the currency does not have. */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(
        amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
  }

  public static Money sum(Collection<Money> parts, Currency currency) {
    long total = 0;
    for (var part : parts) {
      total = Math.addExact(total, part.in(currency).minorUnits);
    }
    return new Money(total, currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minorUnits, other.in(currency).minorUnits), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minorUnits, other.in(currency).minorUnits), currency);
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(minorUnits, factor), currency);
  }

  public Money times(Rate rate, RoundingMode rounding) {
    return new Money(rate.of(minorUnits, rounding), currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(minorUnits), currency);
  }

  /** The nearest multiple of the step by the given rounding; a step of 1 changes nothing. */
  public Money toStep(long step, RoundingMode rounding) {
    return step == 1
        ? this
        : new Money(Math.multiplyExact(Division.of(minorUnits, 1, step, rounding), step), currency);
  }

  /** Equal shares; the first ones take the remainder, so that nothing is lost. */
  public List<Money> split(int shares) {
    var weights = new long[shares];
    Arrays.fill(weights, 1);
    return allocate(weights);
  }

  /**
   * Shares in proportion to the weights, by the largest remainder (ties to the earlier share). The
   * shares sum to this amount; a weight of zero gets nothing.
   */
  public List<Money> allocate(long... weights) {
    long[] shares = Division.byLargestRemainder(minorUnits, weights);
    var parts = new ArrayList<Money>(shares.length);
    for (long share : shares) {
      parts.add(new Money(share, currency));
    }
    return List.copyOf(parts);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return minorUnits == 0;
  }

  public boolean isPositive() {
    return minorUnits > 0;
  }

  public boolean isNegative() {
    return minorUnits < 0;
  }

  /** The plain decimal with all of the currency's digits: {@code 49.90}, {@code 1200}. */
  public String decimal() {
    return Decimal.text(minorUnits, currency.getDefaultFractionDigits());
  }

  /** This amount, if it is of that currency. */
  public Money in(Currency expected) {
    if (!currency.equals(expected)) {
      throw new IllegalArgumentException("%s is not %s".formatted(currency, expected));
    }
    return this;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minorUnits, other.in(currency).minorUnits);
  }

  @Override
  public String toString() {
    return decimal() + " " + currency;
  }
}
