package booking.journey;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again while something goes on; what it saw go wrong is told in the end. */
final class Watch implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final CompletableFuture<Void> seen = new CompletableFuture<>();
  private volatile boolean over;

  private Watch() {}

  /** What has to be so at any moment. */
  interface Look {
    void once() throws Exception;
  }

  static Watch over(Look look) {
    var watch = new Watch();
    Thread.ofVirtual().start(() -> watch.keep(look));
    return watch;
  }

  private void keep(Look look) {
    try {
      do {
        look.once();
        LockSupport.parkNanos(PAUSE.toNanos());
      } while (!over);
      seen.complete(null);
    } catch (Throwable e) {
      seen.completeExceptionally(e);
    }
  }

  @Override
  public void close() {
    over = true;
    seen.join();
  }
}
