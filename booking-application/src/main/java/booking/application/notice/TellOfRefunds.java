package booking.application.notice;

import booking.domain.catalog.Catalog;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.Orders;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.FactKind;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the supplier of a refund that waits for him, and the customer what became of it: each only
 * as long as that is the last that is known of it.
 */
public final class TellOfRefunds implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "tell-of-refunds",
          Set.of(
              RefundFacts.REQUESTED,
              RefundFacts.REJECTED,
              RefundFacts.SUCCEEDED,
              RefundFacts.SETTLED,
              RefundFacts.FAILED));

  private final Refunds refunds;
  private final Orders orders;
  private final Catalog catalog;
  private final Notifier notifier;

  public TellOfRefunds(Refunds refunds, Orders orders, Catalog catalog, Notifier notifier) {
    this.refunds = refunds;
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
    refunds
        .find(new RefundId(fact.subject()))
        .flatMap(refund -> toSay(refund, fact.id().value() + "-refund"))
        .filter(it -> it.of().equals(fact.kind()))
        .ifPresent(it -> notifier.send(it.notice()));
  }

  /** What there is to say of a refund as it is now, to whoever has not heard of that. */
  private record ToSay(FactKind of, AfterSale notice) {}

  private Optional<ToSay> toSay(Refund refund, String id) {
    var order = orders.find(refund.details().order()).orElseThrow();
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    return switch (refund) {
      case Refund.Requested now ->
          say(RefundFacts.REQUESTED, new AfterSale.RefundWanted(id, supplier, order, now));
      case Refund.Rejected now ->
          say(RefundFacts.REJECTED, new AfterSale.RefundRejected(id, supplier, order, now));
      case Refund.Succeeded now ->
          say(RefundFacts.SUCCEEDED, new AfterSale.Refunded(id, supplier, order, now));
      case Refund.Failed now ->
          say(RefundFacts.FAILED, new AfterSale.RefundFailed(id, supplier, order, now));
      case Refund.Approved onItsWay -> Optional.empty();
      case Refund.Submitted onItsWay -> Optional.empty();
      case Refund.Manual now ->
          say(RefundFacts.SETTLED, new AfterSale.RefundedByHand(id, supplier, order, now));
    };
  }

  private static Optional<ToSay> say(FactKind of, AfterSale notice) {
    return Optional.of(new ToSay(of, notice));
  }
}
