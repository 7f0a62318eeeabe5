package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks again until it is so; what takes longer than anybody waits is a failure. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Await() {}

  public static <T> T until(Callable<T> look, Predicate<T> wanted) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    var seen = look.call();
    while (!wanted.test(seen)) {
      assertThat(System.nanoTime()).as("in time, but: %s", seen).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      seen = look.call();
    }
    return seen;
  }
}
