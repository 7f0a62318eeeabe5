package booking.inmemory;

import booking.domain.work.Pause;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that only moves when told to. Pausing moves it, and nobody has to wait. */
public final class SettableClock implements ServerClock, Pause {
  private final AtomicReference<Instant> now;

  public SettableClock(Instant start) {
    now = new AtomicReference<>(toMicros(start));
  }

  @Override
  public Instant now() {
    return now.get();
  }

  public void set(Instant instant) {
    now.set(toMicros(instant));
  }

  public void advance(Duration by) {
    now.updateAndGet(instant -> toMicros(instant.plus(by)));
  }

  @Override
  public void pause(Duration moment) {
    advance(moment);
  }

  private static Instant toMicros(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
