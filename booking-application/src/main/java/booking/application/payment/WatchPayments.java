package booking.application.payment;

import booking.application.checkout.SettlePayment;
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
 * Looks after payments that stay open: money may have been set aside without anybody telling. It is
 * taken or let go long before the gateway gives it back by itself, which takes days.
 *
 * <p>It goes round: those that nobody pays do not keep it from the others.
 */
public final class WatchPayments {
  /** For so long a payment is its customer's business. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int BATCH = 100;

  private final Payments payments;
  private final SettlePayment settle;
  private final ServerClock clock;
  private final int batch;
  private final AtomicReference<Optional<PaymentId>> reached =
      new AtomicReference<>(Optional.empty());

  public WatchPayments(Payments payments, SettlePayment settle, ServerClock clock) {
    this(payments, settle, clock, BATCH);
  }

  /** One that goes through so many at a time. */
  public WatchPayments(Payments payments, SettlePayment settle, ServerClock clock, int batch) {
    this.payments = payments;
    this.settle = settle;
    this.clock = clock;
    this.batch = batch;
  }

  /** Goes through a batch, and says how many there were. */
  public int run() {
    var open = next();
    Batch.of(open, payment -> settle.run(new SettlePayment.Command(payment.id())));
    return open.size();
  }

  /** Where the batch before ended; from the beginning again, when that was the last one. */
  private List<Payment> next() {
    var page = payments.open(clock.now().minus(PATIENCE), reached.get(), batch);
    reached.set(page.size() < batch ? Optional.empty() : Optional.of(page.getLast().id()));
    return page;
  }
}
