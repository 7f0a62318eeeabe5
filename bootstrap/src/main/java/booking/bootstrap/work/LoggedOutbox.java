package booking.bootstrap.work;

import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.domain.work.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Says in the log what could not be delivered, by ids and the kind of trouble: nothing of it is
 * personal.
 */
public final class LoggedOutbox implements Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedOutbox.class);

  /** The attempt from which on it is more than a hiccup, so that an operator should see it. */
  private static final int WORRYING = 3;

  private final Outbox outbox;

  public LoggedOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void add(Collection<Fact> facts) {
    outbox.add(facts);
  }

  @Override
  public List<Delivery> lease(int atMost, Instant now, Duration lease) {
    return outbox.lease(atMost, now, lease);
  }

  @Override
  public List<Delivery> lease(String handler, int atMost, Instant now, Duration lease) {
    return outbox.lease(handler, atMost, now, lease);
  }

  @Override
  public void takeOver() {
    outbox.takeOver();
  }

  @Override
  public void delivered(Delivery delivery) {
    outbox.delivered(delivery);
  }

  @Override
  public void postpone(Delivery delivery, Instant until, String trouble) {
    outbox.postpone(delivery, until, trouble);
    LOG.atLevel(attempt(delivery) < WORRYING ? Level.INFO : Level.WARN)
        .log("{} Next attempt at {}", said(delivery, trouble), until);
  }

  @Override
  public void bury(Delivery delivery, String trouble) {
    outbox.bury(delivery, trouble);
    LOG.warn(
        "{} Given up: it and what comes after it wait until somebody retries it",
        said(delivery, trouble));
  }

  private static String said(Delivery delivery, String trouble) {
    return "%s could not be told of %s about %s, attempt %d: %s."
        .formatted(
            delivery.handler(),
            delivery.fact().kind().name(),
            delivery.fact().subject(),
            attempt(delivery),
            trouble);
  }

  private static int attempt(Delivery delivery) {
    return delivery.attempts() + 1;
  }

  @Override
  public List<Delivery> dead(int atMost) {
    return outbox.dead(atMost);
  }

  @Override
  public boolean revive(FactId fact, String handler, Instant now) {
    return outbox.revive(fact, handler, now);
  }

  @Override
  public Duration lag(Instant now) {
    return outbox.lag(now);
  }
}
