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

  /**
   * Shares that sum to the total, in proportion to weights of which at least one is positive. What
   * is cut off a share is less than the sum of weights, so it is right even where products
   * overflow.
   */
  static long[] byLargestRemainder(long total, long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("Negative weight " + weight);
      }
      sum = Math.addExact(sum, weight);
    }
    if (sum == 0) {
      throw new IllegalArgumentException("No positive weight");
    }
    long[] shares = new long[weights.length];
    long[] rests = new long[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = of(total, weights[i], sum, RoundingMode.DOWN);
      rests[i] = Math.abs(total * weights[i] - shares[i] * sum);
      left -= shares[i];
    }
    for (long step = Long.signum(left); left != 0; left -= step) {
      int next = largest(rests);
      rests[next] = -1;
      shares[next] += step;
    }
    return shares;
  }

  private static int largest(long[] rests) {
    int largest = 0;
    for (int i = 1; i < rests.length; i++) {
      if (rests[i] > rests[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
