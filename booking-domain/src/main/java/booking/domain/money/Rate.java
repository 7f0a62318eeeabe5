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

  /**
   * The part of a gross amount that this rate makes up, as one of the taxes it already includes.
   *
   * @param allIncluded this rate and those of all other taxes included in the same gross
   */
  public Money includedIn(Money gross, Rate allIncluded, RoundingMode rounding) {
    long parts = Math.addExact(ONE, allIncluded.partsPerMillion);
    return new Money(
        Division.of(gross.minorUnits(), partsPerMillion, parts, rounding), gross.currency());
  }

  public Rate plus(Rate other) {
    return new Rate(Math.addExact(partsPerMillion, other.partsPerMillion));
  }

  /** Whether so many of a whole are at least this share of it. */
  public boolean isReachedBy(long part, long whole) {
    return Math.multiplyExact(part, ONE) >= Math.multiplyExact(whole, partsPerMillion);
  }

  /** Whether it is neither less than nothing nor more than the whole. */
  public boolean isShare() {
    return partsPerMillion >= 0 && partsPerMillion <= ONE;
  }

  public boolean isZero() {
    return partsPerMillion == 0;
  }

  /** {@code 8.1%}, without trailing zeros. */
  @Override
  public String toString() {
    return Decimal.shortText(partsPerMillion, 4) + "%";
  }
}
