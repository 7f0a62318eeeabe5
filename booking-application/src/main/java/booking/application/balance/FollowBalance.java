package booking.application.balance;

import booking.application.checkout.Owed;
import booking.application.refund.OrderMoney;
import booking.application.work.NewFacts;
import booking.application.work.NotYet;
import booking.domain.balance.Balances;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.money.Money;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import booking.domain.work.UnitOfWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When money came for what was owed: a balance of which nothing is left is settled, and what came
 * although it was no longer owed, since less was owed while it was being taken, goes back.
 */
public final class FollowBalance implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("follow-balance", Set.of(OrderFacts.BALANCE_PAID));

  private static final String WHY = "paid when it was no longer owed";

  private final Settlements settlements;
  private final Balances balances;
  private final Refunds refunds;
  private final Owed owed;
  private final OrderMoney money;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public FollowBalance(
      Settlements settlements,
      Balances balances,
      Refunds refunds,
      Owed owed,
      OrderMoney money,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    this.settlements = settlements;
    this.balances = balances;
    this.refunds = refunds;
    this.owed = owed;
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
    var checkout = settlements.find(new OrderId(fact.subject())).orElseThrow();
    var order = checkout.order();
    var excess = money.excess(order, Money.zero(order.details().quote().currency()));
    if (excess.isPositive()) {
      giveBack(checkout, excess);
    }
    if (owed.of(order).isZero()) {
      balances
          .find(order.id())
          .filter(balance -> balance.next().isPresent())
          .ifPresent(balance -> balances.store(balance, balance.settle(clock.now())));
    }
  }

  /** The order's revision guards what was read of its money. */
  private void giveBack(Checkout checkout, Money excess) {
    var now = clock.now();
    var refund =
        money
            .refund(
                checkout.order(), Optional.empty(), excess, RefundDetails.Origin.POLICY, WHY, now)
            .approve("policy", now);
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
