package booking.application.giftcard;

import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards;
import booking.domain.work.ServerClock;
import java.util.Optional;

/** Lets a gift card pay again, once what it was frozen for is cleared up. */
public final class UnfreezeGiftCard {
  private final GiftCards cards;
  private final ServerClock clock;

  public UnfreezeGiftCard(GiftCards cards, ServerClock clock) {
    this.cards = cards;
    this.clock = clock;
  }

  /** As it is then; empty when the supplier has none of that name. */
  public Optional<GiftCard> run(SupplierId supplier, GiftCardId card) {
    return cards.unfreeze(supplier, card)
        ? cards.find(supplier, card, clock.now())
        : Optional.empty();
  }
}
