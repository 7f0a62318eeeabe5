package booking.application.notice;

import booking.application.checkout.Owed;
import booking.domain.catalog.Catalog;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Tells the supplier that somebody booked, if it is still so by the time it is told. */
public final class TellSupplier implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-supplier", Set.of(OrderFacts.CONFIRMED));

  private final Orders orders;
  private final Catalog catalog;
  private final Owed owed;
  private final Notifier notifier;

  public TellSupplier(Orders orders, Catalog catalog, Owed owed, Notifier notifier) {
    this.orders = orders;
    this.catalog = catalog;
    this.owed = owed;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    if (orders.find(new OrderId(fact.subject())).orElse(null) instanceof Order.Confirmed order) {
      var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
      var books = owed.settlement(order);
      notifier.send(new Notice.Sold(fact.id().value() + "-supplier", supplier, order, books));
    }
  }
}
