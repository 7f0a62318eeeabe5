package booking.domain.order;

import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.CardSale;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;

/** A gift card that an order is for, by the name that it has or will have. */
public record SoldCard(GiftCardId id, CardSale sale) {

  /** The card itself, under a code that nobody else has. */
  public GiftCard issue(SupplierId supplier, String code) {
    return new GiftCard(id, supplier, code, sale.amount(), sale.amount(), sale.validUntil());
  }
}
