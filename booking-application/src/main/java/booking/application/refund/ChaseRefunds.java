package booking.application.refund;

import booking.application.work.Batch;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.List;

/** The watchdog of refunds: goes on with what was begun and is not at its end. */
public final class ChaseRefunds {
  /** How long an unfinished refund is somebody else's business. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int BATCH = 50;

  private final Refunds refunds;
  private final PayRefund pay;
  private final ServerClock clock;

  public ChaseRefunds(Refunds refunds, PayRefund pay, ServerClock clock) {
    this.refunds = refunds;
    this.pay = pay;
    this.clock = clock;
  }

  /** Goes through a batch, and says how many there were. */
  public int run() {
    List<RefundId> unfinished = refunds.unfinished(clock.now().minus(PATIENCE), BATCH);
    Batch.of(unfinished, pay::run);
    return unfinished.size();
  }
}
