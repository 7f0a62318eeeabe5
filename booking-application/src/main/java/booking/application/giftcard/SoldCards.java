package booking.application.giftcard;

import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCards;
import booking.domain.order.OrderDetails;
import booking.domain.work.ServerClock;
import java.util.List;

/** The gift cards that orders were for, as they are now. */
public final class SoldCards {
  private final GiftCards cards;
  private final ServerClock clock;

  public SoldCards(GiftCards cards, ServerClock clock) {
    this.cards = cards;
    this.clock = clock;
  }

  /** In the order in which they were wanted; none before the order is paid. */
  public List<GiftCard> of(OrderDetails order) {
    return order.soldCards().stream()
        .flatMap(card -> cards.find(order.supplier(), card.id(), clock.now()).stream())
        .toList();
  }
}
