package booking.application.work;

import booking.domain.payment.WebhookInbox;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.function.IntUnaryOperator;

/**
 * Lets go of what is only kept for a while: keys of requests after a week, and after 30 days what
 * gateways sent, of which it stays known that it came. An order's own key stays with the order.
 */
public final class TidyUp {
  private static final Duration KEYS_ARE_KEPT = Duration.ofDays(7);
  private static final Duration BODIES_ARE_KEPT = Duration.ofDays(30);

  /** So few that nobody waits long for what a page has locked. */
  private static final int PAGE = 1_000;

  private final IdempotencyKeys keys;
  private final WebhookInbox inbox;
  private final ServerClock clock;

  public TidyUp(IdempotencyKeys keys, WebhookInbox inbox, ServerClock clock) {
    this.keys = keys;
    this.inbox = inbox;
    this.clock = clock;
  }

  /** Says how many keys were forgotten. */
  public int forgetKeys() {
    var before = clock.now().minus(KEYS_ARE_KEPT);
    return pageByPage(atMost -> keys.forget(before, atMost));
  }

  /** Says how many bodies were dropped. */
  public int dropBodies() {
    var before = clock.now().minus(BODIES_ARE_KEPT);
    return pageByPage(atMost -> inbox.dropBodies(before, atMost));
  }

  private static int pageByPage(IntUnaryOperator page) {
    int all = 0;
    int some = PAGE;
    while (some == PAGE) {
      some = page.applyAsInt(PAGE);
      all += some;
    }
    return all;
  }
}
