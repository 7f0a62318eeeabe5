package booking.bootstrap.work;

import booking.application.work.DeliverFacts;
import booking.domain.work.Busy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers facts, at once when told that there are new ones and otherwise every second. */
public final class OutboxRunner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRunner.class);
  private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);

  private final DeliverFacts deliver;
  private final Semaphore news = new Semaphore(0);
  private final AtomicBoolean running = new AtomicBoolean(true);
  private final Thread thread;

  public OutboxRunner(DeliverFacts deliver) {
    this.deliver = deliver;
    this.thread = Thread.ofPlatform().name("outbox").daemon().unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** There is something new: what waits is looked at without delay. */
  public void nudge() {
    if (news.availablePermits() == 0) {
      news.release();
    }
  }

  private void run() {
    while (running.get()) {
      try {
        if (news.tryAcquire(AT_LEAST_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
          news.drainPermits();
        }
        deliverAll();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void deliverAll() {
    try {
      boolean some = true;
      while (running.get() && some) {
        some = deliver.run() > 0;
      }
    } catch (Busy busy) {
      LOG.debug("The outbox is busy, trying again", busy);
    } catch (RuntimeException trouble) {
      LOG.warn("The outbox could not be read, trying again", trouble);
    }
  }

  /** Lets the delivery at hand finish. */
  @Override
  public void close() {
    running.set(false);
    nudge();
    try {
      thread.join(Duration.ofSeconds(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
