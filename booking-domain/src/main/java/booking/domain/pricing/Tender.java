package booking.domain.pricing;

import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;

/** One means of paying part of an order. Stored value pays first, the gateway what remains. */
public sealed interface Tender {
  Money amount();

  /** From the balance of a gift card, recognised by the end of its code. */
  record FromGiftCard(GiftCardId card, String hint, Money amount) implements Tender {}

  /** By a payment at the gateway. */
  record AtGateway(Money amount) implements Tender {}
}
