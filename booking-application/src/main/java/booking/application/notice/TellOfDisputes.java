package booking.application.notice;

import booking.domain.catalog.Catalog;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.DisputeFacts;
import booking.domain.dispute.Disputes;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.payment.GatewayDispute;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.List;
import java.util.Set;

/** Tells the supplier that a customer's bank takes money back, while that is not decided. */
public final class TellOfDisputes implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-of-disputes", Set.of(DisputeFacts.OPENED));

  private final Disputes disputes;
  private final Orders orders;
  private final Catalog catalog;
  private final Notifier notifier;

  public TellOfDisputes(Disputes disputes, Orders orders, Catalog catalog, Notifier notifier) {
    this.disputes = disputes;
    this.orders = orders;
    this.catalog = catalog;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = new OrderId(fact.subject());
    var open =
        disputes.of(id).stream()
            .filter(dispute -> dispute.state() == GatewayDispute.State.OPEN)
            .toList();
    if (!open.isEmpty()) {
      tell(fact, id, open);
    }
  }

  private void tell(Fact fact, OrderId id, List<Dispute> open) {
    var order = orders.find(id).orElseThrow();
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var notice = fact.id().value() + "-dispute";
    notifier.send(new AfterSale.Disputed(notice, supplier, order, open));
  }
}
