package booking.application.notice;

import booking.domain.catalog.Catalog;
import booking.domain.dispute.Dispute;
import booking.domain.dispute.DisputeFacts;
import booking.domain.dispute.Disputes;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.payment.GatewayDispute;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells the supplier that a customer's bank takes money back, and how that ended. */
public final class TellOfDisputes implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-of-disputes", Set.of(DisputeFacts.OPENED, DisputeFacts.ENDED));

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
    var order = orders.find(new OrderId(fact.subject())).orElseThrow();
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var id = fact.id().value() + "-dispute";
    if (fact.kind().equals(DisputeFacts.ENDED)) {
      var ended = of(order, dispute -> !isOpen(dispute));
      send(ended, () -> new AfterSale.DisputeEnded(id, supplier, order, ended));
    } else {
      var open = of(order, TellOfDisputes::isOpen);
      send(open, () -> new AfterSale.Disputed(id, supplier, order, open));
    }
  }

  private List<Dispute> of(Order order, Predicate<Dispute> which) {
    return disputes.of(order.id()).stream().filter(which).toList();
  }

  private static boolean isOpen(Dispute dispute) {
    return dispute.state() == GatewayDispute.State.OPEN;
  }

  private void send(List<Dispute> about, Supplier<AfterSale> notice) {
    if (!about.isEmpty()) {
      notifier.send(notice.get());
    }
  }
}
