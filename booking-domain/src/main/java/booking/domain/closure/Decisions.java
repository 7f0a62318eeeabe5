package booking.domain.closure;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.time.Interval;
import java.util.List;
import java.util.Optional;

/** Port: which departures were decided on. */
public interface Decisions {

  /** The sessions on sale that start in that time, nobody decided on and nobody cancelled. */
  List<Session> open(SupplierId supplier, ExperienceId experience, Interval starting, int atMost);

  Optional<Decision> find(SessionId session);

  /** Adds it unless there is one, and says whether it did. */
  boolean add(Decision decision);
}
