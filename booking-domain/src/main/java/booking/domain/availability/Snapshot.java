package booking.domain.availability;

import booking.domain.catalog.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was left at one moment.
 *
 * @param sessions by start, then id
 * @param changesAt the next instant at which it may differ although nobody does anything: the end
 *     of the hold that runs out first
 */
public record Snapshot(
    List<Seats> sessions, Map<PoolId, Timetable> calendars, Optional<Instant> changesAt) {

  /**
   * A session and the seats taken of it.
   *
   * @param capacity of its pool, which counts, whatever the session was planned with
   * @param version grows with every change of the pool
   */
  public record Seats(Session session, long capacity, long taken, long version) {
    public long left() {
      return Math.max(0, capacity - taken);
    }
  }

  /** A calendar with its version. */
  public record Timetable(Calendar calendar, long version) {}

  public Snapshot {
    sessions = List.copyOf(sessions);
    calendars = Map.copyOf(calendars);
  }
}
