package booking.application.checkout;

import booking.application.work.Batch;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The watchdog: settles payments that somebody began to settle and did not finish.
 *
 * <p>It goes round: those of which the gateway keeps saying nothing do not keep it from the others.
 */
public final class ChasePayments {
  /** How long an unfinished payment is somebody else's business. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int BATCH = 50;

  private final Settlements settlements;
  private final SettlePayment settle;
  private final ServerClock clock;
  private final int batch;
  private final AtomicReference<Optional<OrderId>> reached =
      new AtomicReference<>(Optional.empty());

  public ChasePayments(Settlements settlements, SettlePayment settle, ServerClock clock) {
    this(settlements, settle, clock, BATCH);
  }

  /** One that goes through so many at a time. */
  public ChasePayments(
      Settlements settlements, SettlePayment settle, ServerClock clock, int batch) {
    this.settlements = settlements;
    this.settle = settle;
    this.clock = clock;
    this.batch = batch;
  }

  /** Goes through a batch, and says how many there were. */
  public int run() {
    var unfinished = next();
    Batch.of(
        unfinished.stream()
            .flatMap(checkout -> checkout.payment().stream())
            .map(Payment::id)
            .toList(),
        payment -> settle.run(new SettlePayment.Command(payment)));
    return unfinished.size();
  }

  /** Where the batch before ended; from the beginning again, when that was the last one. */
  private List<Checkout> next() {
    var before = Optional.of(clock.now().minus(PATIENCE));
    var page =
        settlements.list(
            new Filter(Optional.empty(), Optional.empty(), before, reached.get(), batch));
    reached.set(page.size() < batch ? Optional.empty() : Optional.of(page.getLast().order().id()));
    return page;
  }
}
