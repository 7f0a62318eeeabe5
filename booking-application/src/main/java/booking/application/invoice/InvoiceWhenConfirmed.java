package booking.application.invoice;

import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.Set;

/**
 * Bills an order as soon as it is confirmed, and notes on the invoice what is paid or goes back
 * later. Its number is taken here, never while settling.
 */
public final class InvoiceWhenConfirmed implements FactHandler {
  /** A refund that failed may have gone back in part, or be said to have gone back before. */
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "issue-invoice",
          Set.of(
              OrderFacts.CONFIRMED,
              OrderFacts.BALANCE_PAID,
              RefundFacts.SUCCEEDED,
              RefundFacts.FAILED,
              RefundFacts.SETTLED));

  private final Orders orders;
  private final Refunds refunds;
  private final IssueOrderInvoice issue;
  private final ServerClock clock;

  public InvoiceWhenConfirmed(
      Orders orders, Refunds refunds, IssueOrderInvoice issue, ServerClock clock) {
    this.orders = orders;
    this.refunds = refunds;
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
        .find(order(fact))
        .filter(InvoiceWhenConfirmed::wasSold)
        .ifPresent(order -> issue.forOrder(order, clock.now()));
  }

  /** It is about a refund of the order, or about the order itself. */
  private OrderId order(Fact fact) {
    return refunds
        .find(new RefundId(fact.subject()))
        .map(refund -> refund.details().order())
        .orElseGet(() -> new OrderId(fact.subject()));
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
