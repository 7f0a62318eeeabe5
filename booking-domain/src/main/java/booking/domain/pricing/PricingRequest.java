package booking.domain.pricing;

import booking.domain.catalog.Supplier;
import booking.domain.coupon.Coupon;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** All that a price depends on. The same request always has the same price. */
public record PricingRequest(
    Supplier supplier,
    PriceBook book,
    List<Selection> items,
    Optional<Coupon> coupon,
    List<GiftCard> giftCards,
    GatewayTerms gateway,
    Instant now) {

  public PricingRequest {
    items = List.copyOf(items);
    giftCards = List.copyOf(giftCards);
  }

  /** Why there is nothing to price, or a gift card does not pay. */
  Optional<Refusal> objection() {
    if (items.isEmpty() || items.stream().anyMatch(Selection::wantsNothing)) {
      return Optional.of(new Refusal.NothingWanted());
    }
    var cards = new HashSet<GiftCardId>();
    for (int i = 0; i < giftCards.size(); i++) {
      var card = giftCards.get(i);
      if (!card.paysFor(supplier, today())) {
        return Optional.of(new Refusal.GiftCardNotValid(i));
      }
      if (!cards.add(card.id())) {
        return Optional.of(new Refusal.GiftCardNamedTwice(i));
      }
      if (card.left().isZero()) {
        return Optional.of(new Refusal.GiftCardUsedUp(i));
      }
    }
    return Optional.empty();
  }

  /** The local date on which is bought, in the supplier's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, supplier.zone());
  }

  public Money nothing() {
    return Money.zero(supplier.currency());
  }
}
