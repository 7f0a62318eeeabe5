package booking.application.invoice;

import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.Set;

/**
 * Bills an order as soon as it is confirmed, and notes on the invoice what is paid later. Its
 * number is taken here, never while settling.
 */
public final class InvoiceWhenConfirmed implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("issue-invoice", Set.of(OrderFacts.CONFIRMED, OrderFacts.BALANCE_PAID));

  private final Orders orders;
  private final IssueOrderInvoice issue;
  private final ServerClock clock;

  public InvoiceWhenConfirmed(Orders orders, IssueOrderInvoice issue, ServerClock clock) {
    this.orders = orders;
    this.issue = issue;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    orders
        .find(new OrderId(fact.subject()))
        .filter(InvoiceWhenConfirmed::wasSold)
        .ifPresent(order -> issue.forOrder(order, clock.now()));
  }

  private static boolean wasSold(Order order) {
    return switch (order) {
      case Order.Confirmed sold -> true;
      case Order.Cancelled sold -> true;
      case Order.Closed sold -> true;
      case Order.Draft none -> false;
      case Order.Placed none -> false;
      case Order.Abandoned none -> false;
    };
  }
}
