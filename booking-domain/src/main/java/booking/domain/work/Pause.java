package booking.domain.work;

import java.time.Duration;

/** Port: lets a moment pass while somebody else finishes what he began. */
@FunctionalInterface
public interface Pause {
  void pause(Duration moment);
}
