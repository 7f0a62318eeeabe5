package booking.application.refund;

import booking.application.work.NewFacts;
import booking.application.work.NotYet;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * When money was taken that was not owed, or not any more: it goes back to what brought it, without
 * anybody's asking, and once however often that is told.
 */
public final class GiveBackExcess implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "give-back-excess", Set.of(OrderFacts.BALANCE_PAID, OrderFacts.PAID_FOR_NOTHING));

  private static final String BY = "policy";

  private final Settlements settlements;
  private final Refunds refunds;
  private final OrderMoney money;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public GiveBackExcess(
      Settlements settlements,
      Refunds refunds,
      OrderMoney money,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    this.settlements = settlements;
    this.refunds = refunds;
    this.money = money;
    this.facts = facts;
    this.unit = unit;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = RefundId.because(fact.id());
    if (refunds.find(id).isEmpty()) {
      var checkout = settlements.find(new OrderId(fact.subject())).orElseThrow();
      var now = clock.now();
      money
          .refundOfExcess(checkout.order(), id, now)
          .ifPresent(refund -> giveBack(checkout, refund.approve(BY, now), now));
    }
  }

  /** The order's revision guards what was read of its money. */
  private void giveBack(Checkout checkout, Refund.Approved refund, Instant now) {
    var told = facts.about(refund, RefundFacts.APPROVED, now);
    var move = new Move(checkout, checkout, List.of(), List.of(told));
    unit.run(() -> {
      if (!(settlements.store(move, now) instanceof Settlements.Outcome.Stored)) {
        throw new NotYet("the order changes just now");
      }
      refunds.add(refund);
      return refund;
    });
  }
}
