package booking.application.notice;

import booking.application.availability.Alternatives;
import booking.application.checkout.Owed;
import booking.application.giftcard.SoldCards;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/** Tells the customer what became of his order, if it is still so by the time it is told. */
public final class TellCustomer implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "tell-customer",
          Set.of(
              OrderFacts.CONFIRMED,
              OrderFacts.CAPTURE_REFUSED,
              OrderFacts.MONEY_RETURNED,
              OrderFacts.LINK_WANTED));

  private final Orders orders;
  private final Catalog catalog;
  private final Owed owed;
  private final Alternatives alternatives;
  private final SoldCards soldCards;
  private final OrderLinks links;
  private final Notifier notifier;

  public TellCustomer(
      Orders orders,
      Catalog catalog,
      Owed owed,
      Alternatives alternatives,
      SoldCards soldCards,
      OrderLinks links,
      Notifier notifier) {
    this.orders = orders;
    this.catalog = catalog;
    this.owed = owed;
    this.alternatives = alternatives;
    this.soldCards = soldCards;
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
        .flatMap(order -> notice(fact, order))
        .ifPresent(notifier::send);
  }

  private Optional<Notice> notice(Fact fact, Order order) {
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    var id = fact.id().value() + "-customer";
    if (fact.kind().equals(OrderFacts.LINK_WANTED)) {
      return Optional.of(new Notice.LinkAgain(id, supplier, order, links.to(order.details())));
    }
    return switch (order) {
      case Order.Confirmed confirmed -> confirmed(fact, id, supplier, confirmed);
      case Order.Abandoned abandoned -> notPaid(fact, id, supplier, abandoned);
      case Order.Draft silent -> Optional.empty();
      case Order.Placed silent -> Optional.empty();
      case Order.Cancelled silent -> Optional.empty();
      case Order.Closed silent -> Optional.empty();
    };
  }

  private Optional<Notice> confirmed(
      Fact fact, String id, Supplier supplier, Order.Confirmed order) {
    return fact.kind().equals(OrderFacts.CONFIRMED)
        ? Optional.of(
            new Notice.Confirmed(
                id,
                supplier,
                order,
                owed.settlement(order),
                soldCards.of(order.details()),
                links.to(order.details())))
        : Optional.empty();
  }

  /** Whose capture was refused hears of that once, not again when the rest is let go. */
  private Optional<Notice> notPaid(Fact fact, String id, Supplier supplier, Order.Abandoned order) {
    boolean refused = order.why() == AbandonReason.CAPTURE_REFUSED;
    if (refused && fact.kind().equals(OrderFacts.CAPTURE_REFUSED)) {
      return Optional.of(new Notice.CaptureRefused(id, supplier, order));
    }
    return !refused && fact.kind().equals(OrderFacts.MONEY_RETURNED)
        ? Optional.of(new Notice.MoneyReturned(id, supplier, order, alternatives.to(order)))
        : Optional.empty();
  }
}
