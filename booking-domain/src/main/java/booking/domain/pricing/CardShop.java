package booking.domain.pricing;

import booking.domain.catalog.GiftCardTerms;
import booking.domain.catalog.Supplier;
import booking.domain.giftcard.CardSale;
import java.util.List;
import java.util.Optional;

/** Which gift cards a supplier sells. */
final class CardShop {
  private CardShop() {}

  static Optional<Refusal> objection(Supplier seller, List<CardSale> wanted) {
    if (wanted.size() > GiftCardTerms.MOST_IN_ORDER) {
      return Optional.of(new Refusal.TooManyGiftCards(GiftCardTerms.MOST_IN_ORDER));
    }
    for (int i = 0; i < wanted.size(); i++) {
      var amount = wanted.get(i).amount();
      if (!amount.currency().equals(seller.currency())) {
        return Optional.of(new Refusal.GiftCardInOtherCurrency(i, seller.currency()));
      }
      var least = seller.leastGiftCard();
      var most = seller.mostGiftCard();
      if (amount.compareTo(least) < 0 || amount.compareTo(most) > 0) {
        return Optional.of(new Refusal.GiftCardAmountNotSold(i, least, most));
      }
    }
    return Optional.empty();
  }
}
