package booking.application.work;

import booking.domain.work.Delivery;
import booking.domain.work.FactHandler;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells handlers what happened, at least once, each until it succeeds or was tried too often.
 *
 * <p>Between attempts the time grows; what was tried too often is kept aside for an operator.
 */
public final class DeliverFacts {
  /** So few that even the slowest handler is through with them before their lease ends. */
  private static final int BATCH = 4;

  /**
   * For so long one who died keeps back what he was at. A handler whom nobody answers gives up
   * within 20 s (a mail server has 5 s to be reached and 15 s to answer), so that a batch takes 80
   * s; the rest is for a machine under load. What overruns even that is told twice, not lost.
   */
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
                Collectors.toUnmodifiableMap(
                    handler -> handler.subscription().handler(), Function.identity()));
    this.clock = clock;
  }

  /** By whom facts are handled: each can be served on a thread of its own. */
  public Set<String> handlers() {
    return handlers.keySet();
  }

  /** Goes on at once with what others left when they died: for one who is alone. */
  public void takeOver() {
    outbox.takeOver();
  }

  /** Tries a few of those that are due to this handler, and says how many that were. */
  public int run(String handler) {
    return deliver(outbox.lease(handler, BATCH, clock.now(), LEASE));
  }

  /**
   * The same of one only, whoever handles it, so that nothing waits with it for one who is slow;
   * what has no handler any more is laid aside.
   */
  public int run() {
    return deliver(outbox.lease(1, clock.now(), LEASE));
  }

  private int deliver(List<Delivery> due) {
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
