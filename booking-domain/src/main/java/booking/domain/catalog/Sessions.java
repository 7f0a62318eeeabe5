package booking.domain.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Port: dated departures, each with its pool of seats. What is found may be up to a second old;
 * what is left of the seats is not part of it.
 */
public interface Sessions {

  Optional<Session> find(SessionId id);

  /**
   * Adds the sessions whose experience has none at that wall time yet, each with its pool, and says
   * how many that were. Repeating it adds nothing, also when two do it at once.
   */
  int add(Collection<Session> sessions);

  /**
   * Of the supplier's sessions that start after now, offers those whose experience and wall time
   * are among the given, and no other. What is closed keeps its bookings, holds and seats.
   */
  void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now);
}
