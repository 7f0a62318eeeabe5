package booking.application.work;

import booking.domain.work.Delivery;
import booking.domain.work.FactHandler;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells handlers what happened, at least once, each until it succeeds or was tried too often.
 *
 * <p>Between attempts the time grows; what was tried too often is kept aside for an operator.
 */
public final class DeliverFacts {
  private static final int BATCH = 32;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(2),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  private final Outbox outbox;
  private final Map<String, FactHandler> handlers;
  private final ServerClock clock;

  public DeliverFacts(
      Outbox outbox, Collection<? extends FactHandler> handlers, ServerClock clock) {
    this.outbox = outbox;
    this.handlers =
        handlers.stream()
            .collect(
                Collectors.toMap(handler -> handler.subscription().handler(), Function.identity()));
    this.clock = clock;
  }

  /** Tries a batch of what is due, and says how many that were. */
  public int run() {
    var due = outbox.lease(BATCH, clock.now(), LEASE);
    due.forEach(this::deliver);
    return due.size();
  }

  private void deliver(Delivery delivery) {
    var handler = handlers.get(delivery.handler());
    if (handler == null) {
      outbox.bury(delivery, "no handler of this name");
      return;
    }
    try {
      handler.handle(delivery.fact());
    } catch (RuntimeException trouble) {
      putOff(delivery, trouble);
      return;
    }
    outbox.delivered(delivery);
  }

  /** Only the kind of trouble is kept: its message might hold personal data. */
  private void putOff(Delivery delivery, RuntimeException trouble) {
    var kind = trouble.getClass().getSimpleName();
    if (delivery.attempts() < WAITS.size()) {
      outbox.postpone(delivery, clock.now().plus(WAITS.get(delivery.attempts())), kind);
    } else {
      outbox.bury(delivery, kind);
    }
  }
}
