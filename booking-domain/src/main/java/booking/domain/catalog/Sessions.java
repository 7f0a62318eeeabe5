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
   * are among the given, and no other. What is closed keeps its bookings, holds and seats; what
   * {@link #close} closed stays so.
   */
  void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now);

  /** Takes a session off sale until it is opened again, whatever is offered meanwhile. */
  void close(Session session);

  /** Puts a session on sale that was closed. */
  void open(Session session);

  /**
   * Gives a session so many seats.
   *
   * @throws CapacityInUse when more are held or sold; nothing is written
   */
  void resize(Session session, int seats);
}
