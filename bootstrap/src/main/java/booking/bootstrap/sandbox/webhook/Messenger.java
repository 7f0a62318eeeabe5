package booking.bootstrap.sandbox.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers in the background: whenever it is woken, and now and then for what was left over. */
public final class Messenger implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);

  private final Deliveries deliveries;
  private final URI listener;
  private final Duration rest;
  private final Semaphore woken = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  /**
   * @param rest how long to sleep when nobody wakes it
   */
  public Messenger(Deliveries deliveries, URI listener, Duration rest) {
    this.deliveries = deliveries;
    this.listener = listener;
    this.rest = rest;
    this.thread = Thread.ofVirtual().name("sandbox-webhooks").unstarted(this::run);
  }

  public Messenger start() {
    thread.start();
    return this;
  }

  /** There may be something new. */
  public void wake() {
    woken.release();
  }

  /** Comes back when what is being told has been told. */
  @Override
  public void close() {
    closed = true;
    wake();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!closed) {
      if (!deliveredSome()) {
        sleep();
      }
    }
  }

  /** A database that is away is no reason to stop for good. */
  private boolean deliveredSome() {
    try {
      return deliveries.deliverDue(listener) > 0;
    } catch (RuntimeException e) {
      LOG.warn("Webhooks of the sandbox are not delivered now: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  private void sleep() {
    try {
      if (woken.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
      }
    } catch (InterruptedException _) {
      closed = true;
    }
  }
}
