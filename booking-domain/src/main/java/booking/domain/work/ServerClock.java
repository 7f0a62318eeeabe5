package booking.domain.work;

import java.time.Instant;

/** Port: now, to the microsecond, as the database sees it: instances agree on it. */
@FunctionalInterface
public interface ServerClock {
  Instant now();
}
