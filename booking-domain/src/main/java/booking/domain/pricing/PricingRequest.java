package booking.domain.pricing;

import booking.domain.catalog.Supplier;
import booking.domain.coupon.Coupon;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * All that a price depends on. The same request always has the same price.
 *
 * @param giftCards those that pay
 * @param bought those that are paid for
 */
public record PricingRequest(
    Supplier supplier,
    PriceBook book,
    List<Selection> items,
    Optional<Coupon> coupon,
    List<GiftCard> giftCards,
    List<CardSale> bought,
    GatewayTerms gateway,
    Instant now) {

  /** Of one who buys no gift cards. */
  public PricingRequest(
      Supplier supplier,
      PriceBook book,
      List<Selection> items,
      Optional<Coupon> coupon,
      List<GiftCard> giftCards,
      GatewayTerms gateway,
      Instant now) {
    this(supplier, book, items, coupon, giftCards, List.of(), gateway, now);
  }

  public PricingRequest {
    items = List.copyOf(items);
    giftCards = List.copyOf(giftCards);
    bought = List.copyOf(bought);
  }

  /** Why there is nothing to price, or a gift card is not sold or does not pay. */
  Optional<Refusal> objection() {
    if ((items.isEmpty() && bought.isEmpty()) || items.stream().anyMatch(Selection::wantsNothing)) {
      return Optional.of(new Refusal.NothingWanted());
    }
    return CardShop.objection(supplier, bought).or(this::objectionToPaying);
  }

  /** What was paid by a card comes back to it, so that no card is bought with another. */
  private Optional<Refusal> objectionToPaying() {
    if (!bought.isEmpty() && !giftCards.isEmpty()) {
      return Optional.of(new Refusal.GiftCardBuysNoGiftCard());
    }
    var cards = new HashSet<GiftCardId>();
    for (int i = 0; i < giftCards.size(); i++) {
      var card = giftCards.get(i);
      if (!card.paysFor(supplier, today())) {
        return Optional.of(new Refusal.GiftCardNotValid(i));
      }
      if (card.frozen()) {
        return Optional.of(new Refusal.GiftCardFrozen(i));
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
