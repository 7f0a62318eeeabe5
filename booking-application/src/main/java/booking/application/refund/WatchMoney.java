package booking.application.refund;

import booking.application.work.Batch;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Payments;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks the gateway what became of money that was captured, as long as a bank may still take it
 * back: whoever moved it, and even if nobody told. It goes round, so many payments at a time.
 */
public final class WatchMoney {
  /** For so long refunds fail and customers dispute. */
  private static final Duration MEMORY = Duration.ofDays(180);

  private static final int BATCH = 50;

  private final Payments payments;
  private final FollowMoney follow;
  private final ServerClock clock;
  private final int batch;
  private final AtomicReference<Optional<PaymentId>> reached =
      new AtomicReference<>(Optional.empty());

  public WatchMoney(Payments payments, FollowMoney follow, ServerClock clock) {
    this(payments, follow, clock, BATCH);
  }

  /** One that goes through so many at a time. */
  public WatchMoney(Payments payments, FollowMoney follow, ServerClock clock, int batch) {
    this.payments = payments;
    this.follow = follow;
    this.clock = clock;
    this.batch = batch;
  }

  /** Goes through a batch, and says how many there were; who does not answer is asked again. */
  public int run() {
    var captured = next();
    Batch.of(captured, payment -> follow.run(payment.id()));
    return captured.size();
  }

  /** Where the batch before ended; from the beginning again, when that was the last one. */
  private List<Payment.Captured> next() {
    var now = clock.now();
    var page = payments.captured(Optional.empty(), now.minus(MEMORY), now, reached.get(), batch);
    reached.set(page.size() < batch ? Optional.empty() : Optional.of(page.getLast().id()));
    return page;
  }
}
