package booking.benchmark.load;

import java.time.Duration;
import java.util.Optional;
import org.HdrHistogram.Histogram;

/**
 * What was seen of many visits, or of whatever else was done again and again.
 *
 * @param nanoseconds how long each took that went well
 * @param trouble what went wrong with the first of those that failed
 */
public record Observed(
    Duration time, Histogram nanoseconds, long failures, Optional<String> trouble) {
  private static final int DIGITS = 3;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  public static Histogram histogram() {
    return new Histogram(DIGITS);
  }

  public long count() {
    return nanoseconds.getTotalCount();
  }

  public double perSecond() {
    return count() * NANOS_PER_SECOND / time.toNanos();
  }

  /** Milliseconds that so many percent did not exceed. */
  public double percentile(double percent) {
    return nanoseconds.getValueAtPercentile(percent) / NANOS_PER_MILLI;
  }

  /** Both, one after the other. */
  public Observed plus(Observed other) {
    var all = nanoseconds.copy();
    all.add(other.nanoseconds);
    return new Observed(
        time.plus(other.time), all, failures + other.failures, trouble.or(other::trouble));
  }

  /** The same, with what follows from it counted in. */
  public Observed within(Duration longer) {
    return new Observed(longer, nanoseconds, failures, trouble);
  }

  /** Rates of work that fails mean nothing. */
  public Observed allWell() {
    if (failures > 0) {
      throw new IllegalStateException(
          "%d failed and %d went well; the first: %s"
              .formatted(failures, count(), trouble.orElse("?")));
    }
    return this;
  }
}
