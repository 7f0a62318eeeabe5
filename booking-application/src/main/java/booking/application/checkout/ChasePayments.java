package booking.application.checkout;

import booking.domain.checkout.Settlements;
import booking.domain.work.ServerClock;
import java.time.Duration;

/** The watchdog: settles payments that somebody began to settle and did not finish. */
public final class ChasePayments {
  /** How long an unfinished payment is somebody else's business. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int BATCH = 50;

  private final Settlements settlements;
  private final SettlePayment settle;
  private final ServerClock clock;

  public ChasePayments(Settlements settlements, SettlePayment settle, ServerClock clock) {
    this.settlements = settlements;
    this.settle = settle;
    this.clock = clock;
  }

  /** Goes through a batch, and says how many there were. */
  public int run() {
    var unfinished = settlements.unfinished(clock.now().minus(PATIENCE), BATCH);
    Batch.of(unfinished, payment -> settle.run(new SettlePayment.Command(payment)));
    return unfinished.size();
  }
}
