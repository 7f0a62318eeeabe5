package booking.domain.availability;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.SupplierId;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.Set;

/**
 * Port: what can still be had. Overdue holds no longer count here, although they may not have been
 * tidied away yet. Answers inform; only a claim decides.
 */
public interface Availability {

  /**
   * What is asked of one supplier.
   *
   * @param experiences whose sessions are wanted, open and closed, that start in the window
   * @param calendars whose claims are wanted that touch the window
   */
  record Query(
      SupplierId supplier, Set<ExperienceId> experiences, Set<PoolId> calendars, Interval window) {
    public Query {
      experiences = Set.copyOf(experiences);
      calendars = Set.copyOf(calendars);
    }
  }

  Snapshot look(Query query, Instant now);
}
