package booking.application.balance;

import booking.application.checkout.BalanceMoves;
import booking.application.checkout.Owed;
import booking.application.checkout.SettlePayment;
import booking.application.work.NotYet;
import booking.domain.balance.BalanceFacts;
import booking.domain.balance.Balances;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.Set;

/**
 * Gives up an order that stayed unpaid. Nobody can pay for it any more by then; who was just paying
 * has paid, and keeps what he booked.
 */
public final class ReleaseWhenUnpaid implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("release-unpaid", Set.of(BalanceFacts.RELEASED));

  private final Settlements settlements;
  private final Balances balances;
  private final Owed owed;
  private final SettlePayment settle;
  private final BalanceMoves moves;
  private final ReleaseUnpaid release;
  private final ServerClock clock;

  public ReleaseWhenUnpaid(
      Settlements settlements,
      Balances balances,
      Owed owed,
      SettlePayment settle,
      BalanceMoves moves,
      ReleaseUnpaid release,
      ServerClock clock) {
    this.settlements = settlements;
    this.balances = balances;
    this.owed = owed;
    this.settle = settle;
    this.moves = moves;
    this.release = release;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = new OrderId(fact.subject());
    settlements.find(id).ifPresent(this::closePayment);
    var checkout = settlements.find(id).orElseThrow();
    if (checkout.payment().filter(Payment::isOpen).isPresent()) {
      throw new NotYet("money may still come");
    }
    if (!(checkout.order() instanceof Order.Confirmed confirmed)) {
      return;
    }
    if (owed.of(confirmed).isPositive()) {
      release.release(confirmed);
    } else {
      balances.find(id).ifPresent(paid -> balances.store(paid, paid.settle(clock.now())));
    }
  }

  /** One that waits for the customer is let go of; one that has been paid is settled. */
  private void closePayment(Checkout checkout) {
    checkout.payment().filter(Payment::isOpen).ifPresent(this::settle);
    settlements
        .find(checkout.order().id())
        .ifPresent(now ->
            now.payment()
                .filter(Payment.Unpaid.class::isInstance)
                .map(Payment.Unpaid.class::cast)
                .ifPresent(unpaid -> letGo(now, unpaid)));
  }

  private void letGo(Checkout checkout, Payment.Unpaid payment) {
    var now = clock.now();
    settlements.store(moves.toLetGo(checkout, payment.cancel(now), now), now);
    settle(payment);
  }

  private void settle(Payment payment) {
    settle.run(new SettlePayment.Command(payment.id()));
  }
}
