package booking.application.giftcard;

import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Makes gift cards whose codes nobody can guess. */
public final class NewCards {
  private static final int TRIES = 5;

  private final GiftCards cards;
  private final Ids ids;

  public NewCards(GiftCards cards, Ids ids) {
    this.cards = cards;
    this.ids = ids;
  }

  /** Whether that one was made before. */
  public boolean has(SupplierId supplier, GiftCardId card, Instant now) {
    return cards.find(supplier, card, now).isPresent();
  }

  /** Belongs into the unit of work of what is the reason for it. */
  public GiftCard issue(Function<String, GiftCard> withCode) {
    for (int tried = 0; tried < TRIES; tried++) {
      var card = withCode.apply(ids.code() + "-" + ids.code());
      if (!cards.add(List.of(card)).isEmpty()) {
        return card;
      }
    }
    throw new IllegalStateException("No code for a gift card was free");
  }
}
