package booking.domain.refund;

import booking.domain.giftcard.GiftCardId;
import booking.domain.payment.PaymentId;

/** What paid, and is paid back to. */
public sealed interface PaidBy {

  record Card(GiftCardId card) implements PaidBy {}

  record Gateway(PaymentId payment) implements PaidBy {}
}
