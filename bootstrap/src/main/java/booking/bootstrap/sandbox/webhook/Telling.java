package booking.bootstrap.sandbox.webhook;

import java.time.Duration;

/** How reliably the gateway tells what happened. */
public enum Telling {
  ONCE(1, Duration.ZERO),
  /** After a delay, as in a bad hour. */
  LATE(1, Duration.ofSeconds(30)),
  TWICE(2, Duration.ZERO),
  NEVER(0, Duration.ZERO);

  private final int times;
  private final Duration delay;

  Telling(int times, Duration delay) {
    this.times = times;
    this.delay = delay;
  }

  int times() {
    return times;
  }

  public Duration delay() {
    return delay;
  }
}
