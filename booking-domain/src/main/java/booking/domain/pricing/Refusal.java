package booking.domain.pricing;

import booking.domain.availability.Shortage;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.List;

/** Why a basket cannot be quoted. Where an item is named, it is by its index in the basket. */
public sealed interface Refusal {
  record NothingWanted() implements Refusal {}

  record UnknownSession(int item) implements Refusal {}

  record UnknownResource(int item) implements Refusal {}

  record UnknownTicket(int item, int ticket) implements Refusal {}

  record UnknownExtra(int item, int extra) implements Refusal {}

  record MixedSuppliers() implements Refusal {}

  record NoLongerOffered(int item) implements Refusal {}

  record CutOffPassed(int item, Instant saleEnded) implements Refusal {}

  record PartyTooSmall(int item, int people, int smallest) implements Refusal {}

  record PartyTooLarge(int item, int people, int largest) implements Refusal {}

  /** The interval does not keep to opening hours, step, shortest or longest stay. */
  record IntervalNotOffered(int item, String why) implements Refusal {}

  record SoldOut(List<Shortage> shortages) implements Refusal {}

  record UnknownCoupon() implements Refusal {}

  record CouponNotValidNow() implements Refusal {}

  record CouponNotForThis() implements Refusal {}

  record CouponNeedsMore(Money minimumSpend) implements Refusal {}

  record CouponExhausted() implements Refusal {}

  record UnknownGiftCard(int card) implements Refusal {}

  record GiftCardNotValid(int card) implements Refusal {}

  /** What was left on it went to somebody else in the meantime. */
  record GiftCardUsedUp() implements Refusal {}

  record BelowGatewayMinimum(Money due, Money minimum) implements Refusal {}
}
