package booking.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Integer division with a named rounding, exact for every long. */
final class Division {
  private Division() {}

  /** {@code value × factor ÷ divisor}; the divisor is positive. */
  static long of(long value, long factor, long divisor, RoundingMode rounding) {
    long high = Math.multiplyHigh(value, factor);
    long low = value * factor;
    if ((high == 0 && low >= 0) || (high == -1 && low < 0)) {
      return divide(low, divisor, rounding);
    }
    return new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(factor)))
        .divide(BigDecimal.valueOf(divisor), 0, rounding)
        .longValueExact();
  }

  private static long divide(long dividend, long divisor, RoundingMode rounding) {
    long quotient = dividend / divisor;
    long rest = dividend % divisor;
    if (rest == 0) {
      return quotient;
    }
    boolean away =
        switch (rounding) {
          case UP -> true;
          case DOWN -> false;
          case CEILING -> dividend > 0;
          case FLOOR -> dividend < 0;
          case HALF_UP -> Math.abs(rest) >= divisor - Math.abs(rest);
          case HALF_DOWN -> Math.abs(rest) > divisor - Math.abs(rest);
          case HALF_EVEN -> {
            int half = Long.compare(Math.abs(rest), divisor - Math.abs(rest));
            yield half > 0 || (half == 0 && (quotient & 1) == 1);
          }
          case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
    return away ? quotient + (dividend < 0 ? -1 : 1) : quotient;
  }

  /** Shares that sum to the total, in proportion to weights of which at least one is positive. */
  static long[] byLargestRemainder(long total, long[] weights) {
    var sum = BigInteger.ZERO;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("Negative weight " + weight);
      }
      sum = sum.add(BigInteger.valueOf(weight));
    }
    if (sum.signum() == 0) {
      throw new IllegalArgumentException("No positive weight");
    }
    long[] shares = new long[weights.length];
    var remainders = new BigInteger[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      var parts = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
      var divided = parts.divideAndRemainder(sum);
      shares[i] = divided[0].longValueExact();
      remainders[i] = divided[1].abs();
      left -= shares[i];
    }
    long step = Long.signum(left);
    while (left != 0) {
      int next = largest(remainders);
      remainders[next] = BigInteger.ONE.negate();
      shares[next] += step;
      left -= step;
    }
    return shares;
  }

  private static int largest(BigInteger[] remainders) {
    int largest = 0;
    for (int i = 1; i < remainders.length; i++) {
      if (remainders[i].compareTo(remainders[largest]) > 0) {
        largest = i;
      }
    }
    return largest;
  }
}
