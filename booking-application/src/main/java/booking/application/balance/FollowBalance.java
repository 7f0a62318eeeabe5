package booking.application.balance;

import booking.application.checkout.Owed;
import booking.domain.balance.Balances;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.Set;

/** When money came for what was owed: a balance of which nothing is left is settled. */
public final class FollowBalance implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("follow-balance", Set.of(OrderFacts.BALANCE_PAID));

  private final Orders orders;
  private final Balances balances;
  private final Owed owed;
  private final ServerClock clock;

  public FollowBalance(Orders orders, Balances balances, Owed owed, ServerClock clock) {
    this.orders = orders;
    this.balances = balances;
    this.owed = owed;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var order = orders.find(new OrderId(fact.subject())).orElseThrow();
    if (owed.of(order).isZero()) {
      balances
          .find(order.id())
          .filter(balance -> balance.next().isPresent())
          .ifPresent(balance -> balances.store(balance, balance.settle(clock.now())));
    }
  }
}
