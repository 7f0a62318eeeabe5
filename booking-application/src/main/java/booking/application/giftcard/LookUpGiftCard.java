package booking.application.giftcard;

import booking.domain.catalog.Supplier;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCards;
import booking.domain.work.ServerClock;
import java.time.LocalDate;
import java.util.Optional;

/** Says what is left on a gift card, to whoever knows its code. */
public final class LookUpGiftCard {
  private final GiftCards cards;
  private final ServerClock clock;

  public LookUpGiftCard(GiftCards cards, ServerClock clock) {
    this.cards = cards;
    this.clock = clock;
  }

  public record Found(GiftCard card, GiftCard.State state) {}

  public Optional<Found> run(Supplier seller, String code) {
    var now = clock.now();
    var today = LocalDate.ofInstant(now, seller.zone());
    return cards.find(seller.id(), code, now).map(card -> new Found(card, card.state(today)));
  }
}
