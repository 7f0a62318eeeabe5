package booking.bootstrap.work;

import booking.domain.work.Busy;
import booking.rest.problem.Trace;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what there is to do, over and over on a thread of its own. */
final class Lane {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String name;
  private final Duration atLeastEvery;
  private final IntSupplier some;
  private final Semaphore news = new Semaphore(0);
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Thread thread;

  /**
   * Not started yet.
   *
   * @param some does some of what there is to do, and says how much that was
   */
  Lane(String name, Duration atLeastEvery, IntSupplier some) {
    this.name = name;
    this.atLeastEvery = atLeastEvery;
    this.some = some;
    this.thread = Thread.ofPlatform().name("outbox " + name).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void nudge() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  private void run() {
    while (running.get()) {
      try {
        if (news.tryAcquire(atLeastEvery.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
        doAll();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void doAll() {
    try {
      boolean more = true;
      while (running.get() && more) {
        more = some.getAsInt() > 0;
      }
    } catch (Busy busy) {
      LOG.debug("The outbox is busy, trying again", busy);
    } catch (RuntimeException trouble) {
      LOG.warn("The outbox could not be read for {}, trying again: {}", name, Trace.of(trouble));
    }
  }

  void stop() {
    running.set(false);
    nudge();
  }

  /** What is at hand is finished. */
  void await() {
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
