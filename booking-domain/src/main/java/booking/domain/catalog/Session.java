package booking.domain.catalog;

import booking.domain.time.Interval;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * One dated departure of an experience with so many seats.
 *
 * @param start the wall time in the session's zone, from which the instant is derived
 * @param open whether it is still offered; a closed session keeps its bookings
 */
public record Session(
    SessionId id,
    SupplierId supplier,
    ExperienceId experience,
    LocalDateTime start,
    ZoneId zone,
    Duration length,
    int capacity,
    boolean open) {

  public Session {
    if (capacity < 0 || length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("A session has a length and no negative capacity");
    }
  }

  /** A skipped start is shifted forward by the gap, a repeated one is its first occurrence. */
  public Interval interval() {
    return Interval.of(start.atZone(zone).toInstant(), length);
  }

  /** The same, offered or not. */
  public Session opened(boolean offered) {
    return new Session(id, supplier, experience, start, zone, length, capacity, offered);
  }

  /** The same with so many seats. */
  public Session sized(int seats) {
    return new Session(id, supplier, experience, start, zone, length, seats, open);
  }

  /** What no two sessions have in common. */
  public Departure departure() {
    return new Departure(experience, start);
  }

  /** An experience at a wall time. */
  public record Departure(ExperienceId experience, LocalDateTime start) {}

  /** As the clocks on the wall show it. */
  public LocalSpan when() {
    return LocalSpan.lasting(start, length, zone);
  }

  /** The wall time at which it ends. */
  public LocalDateTime end() {
    return when().end();
  }
}
