package booking.application.notice;

import booking.application.checkout.Owed;
import booking.domain.catalog.Catalog;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/**
 * Tells who paid for an order once more, though nothing was owed of it, that his money was let go.
 * Where something is owed still, it was not for nothing: there it is said by asking for it.
 */
public final class TellOfMoneyLetGo implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-of-money-let-go", Set.of(OrderFacts.MONEY_RETURNED));

  private final Orders orders;
  private final Owed owed;
  private final Catalog catalog;
  private final OrderLinks links;
  private final Notifier notifier;

  public TellOfMoneyLetGo(
      Orders orders, Owed owed, Catalog catalog, OrderLinks links, Notifier notifier) {
    this.orders = orders;
    this.owed = owed;
    this.catalog = catalog;
    this.links = links;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    orders
        .find(new OrderId(fact.subject()))
        .filter(order -> wasBooked(order) && owed.of(order).isZero())
        .ifPresent(order -> tell(fact, order));
  }

  private static boolean wasBooked(Order order) {
    return switch (order) {
      case Order.Confirmed booked -> true;
      case Order.Cancelled booked -> true;
      case Order.Closed booked -> true;
      case Order.Draft never -> false;
      case Order.Placed notYet -> false;
      case Order.Abandoned toldOtherwise -> false;
    };
  }

  private void tell(Fact fact, Order order) {
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var id = fact.id().value() + "-let-go";
    notifier.send(new AfterSale.PaidTwice(id, supplier, order, links.to(order.details())));
  }
}
