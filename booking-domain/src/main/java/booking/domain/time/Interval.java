package booking.domain.time;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time: the start belongs to it, the end does not. Never empty. */
public record Interval(Instant start, Instant end) {

  public Interval {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("%s is not before %s".formatted(start, end));
    }
  }

  public static Interval of(Instant start, Duration length) {
    return new Interval(start, start.plus(length));
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }

  public boolean contains(Interval other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Touching is not overlapping: an hour may follow an hour. */
  public boolean overlaps(Interval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public Interval widened(Duration before, Duration after) {
    return new Interval(start.minus(before), end.plus(after));
  }

  public Duration length() {
    return Duration.between(start, end);
  }
}
