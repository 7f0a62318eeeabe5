package booking.application.notice;

import booking.application.giftcard.SoldCards;
import booking.domain.catalog.Catalog;
import booking.domain.giftcard.GiftCard;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/** Sends gift cards to those whom they were bought for, as long as they pay. */
public final class TellRecipients implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-recipients", Set.of(OrderFacts.CONFIRMED));

  private final Orders orders;
  private final SoldCards soldCards;
  private final Catalog catalog;
  private final Notifier notifier;

  public TellRecipients(Orders orders, SoldCards soldCards, Catalog catalog, Notifier notifier) {
    this.orders = orders;
    this.soldCards = soldCards;
    this.catalog = catalog;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    if (orders.find(new OrderId(fact.subject())).orElse(null) instanceof Order.Confirmed order) {
      soldCards.of(order.details()).stream()
          .filter(card -> !card.frozen())
          .flatMap(card -> notice(fact, order, card).stream())
          .forEach(notifier::send);
    }
  }

  private Optional<Notice> notice(Fact fact, Order.Confirmed order, GiftCard card) {
    var details = order.details();
    var supplier = catalog.of(details.supplier()).orElseThrow().supplier();
    var sale =
        details.soldCards().stream()
            .filter(sold -> sold.id().equals(card.id()))
            .findFirst()
            .orElseThrow()
            .sale();
    return sale.recipient()
        .map(to ->
            new Notice.GiftCardGiven(
                "%s-%s".formatted(fact.id().value(), card.id().value()),
                supplier,
                details.customer(),
                to,
                sale.message(),
                card));
  }
}
