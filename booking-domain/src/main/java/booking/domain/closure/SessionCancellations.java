package booking.domain.closure;

import booking.domain.catalog.SessionId;
import java.util.Optional;

/** Port: cancelled departures. One that was cancelled stays so. */
public interface SessionCancellations {

  Optional<SessionCancellation> find(SessionId session);

  /** Adds it unless its session was cancelled before, and says whether it did. */
  boolean add(SessionCancellation.Running cancellation);

  /** Stores how far it has come. One that is done stays done. */
  void store(SessionCancellation cancellation);
}
