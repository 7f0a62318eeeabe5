package booking.application.balance;

import booking.application.checkout.Owed;
import booking.domain.balance.Balance;
import booking.domain.balance.Balances;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import java.util.List;

/** Shows an operator what is still owed of orders, what is due first before the others. */
public final class ListBalances {
  private final Balances balances;
  private final Orders orders;
  private final Owed owed;

  public ListBalances(Balances balances, Orders orders, Owed owed) {
    this.balances = balances;
    this.orders = orders;
    this.owed = owed;
  }

  /** A balance with its order, and what is owed of that by now. */
  public record Seen(Balance balance, Order order, Money owed) {}

  public List<Seen> run(Balances.Filter filter) {
    return balances.list(filter).stream().map(this::seen).toList();
  }

  private Seen seen(Balance balance) {
    var order = orders.find(balance.order()).orElseThrow();
    return new Seen(balance, order, owed.of(order));
  }
}
