package booking.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of an amount in parts per million: 19 % is 190 000. May be negative or above one. */
public record Rate(long partsPerMillion) {
  private static final long ONE = 1_000_000;
  public static final Rate ZERO = new Rate(0);

  /** Reads a percentage such as {@code 8.1}; refuses more than four decimals. */
  public static Rate percent(String percent) {
    return new Rate(new BigDecimal(percent).movePointRight(4).longValueExact());
  }

  long of(long minorUnits, RoundingMode rounding) {
    return Division.of(minorUnits, partsPerMillion, ONE, rounding);
  }

  /** The part of a gross amount that this rate, as a tax already included, makes up. */
  public Money includedIn(Money gross, RoundingMode rounding) {
    return new Money(
        Division.of(
            gross.minorUnits(), partsPerMillion, Math.addExact(ONE, partsPerMillion), rounding),
        gross.currency());
  }

  public boolean isZero() {
    return partsPerMillion == 0;
  }

  /** {@code 8.1%}, without trailing zeros. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(partsPerMillion, 4).stripTrailingZeros().toPlainString() + "%";
  }
}
