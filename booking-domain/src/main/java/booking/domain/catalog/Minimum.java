package booking.domain.catalog;

import java.time.Duration;

/**
 * How many seats of a departure must be sold for it to go ahead.
 *
 * @param decideBefore how long before the start that is decided, once
 */
public record Minimum(int seats, Duration decideBefore) {
  public Minimum {
    if (seats < 1 || decideBefore.isNegative()) {
      throw new IllegalArgumentException("A minimum is of seats, and decided before the start");
    }
  }
}
