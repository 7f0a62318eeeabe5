package booking.domain.pricing;

import booking.domain.availability.Shortage;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

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

  /**
   * Not enough is left.
   *
   * @param items those it is missing for, each by itself or several together
   */
  record SoldOut(List<Integer> items, List<Shortage> shortages) implements Refusal {
    public SoldOut {
      items = List.copyOf(items);
      shortages = List.copyOf(shortages);
    }

    /** For whichever items take from the pools that are short. */
    public static SoldOut of(List<Selection> basket, List<Shortage> shortages) {
      var items =
          IntStream.range(0, basket.size())
              .filter(item -> shortages.stream().anyMatch(basket.get(item)::takesFrom))
              .boxed()
              .toList();
      return new SoldOut(items, shortages);
    }
  }

  record UnknownCoupon() implements Refusal {}

  record CouponNotValidNow() implements Refusal {}

  record CouponNotForThis() implements Refusal {}

  record CouponNeedsMore(Money minimumSpend) implements Refusal {}

  /** All its uses are taken, by whomever. */
  record CouponExhausted() implements Refusal {}

  /** There are uses left, but not for this customer. */
  record CouponUsedBefore() implements Refusal {}

  record UnknownGiftCard(int card) implements Refusal {}

  record GiftCardNotValid(int card) implements Refusal {}

  /** A card pays only once, so naming it again must be a mistake. */
  record GiftCardNamedTwice(int card) implements Refusal {}

  /** Nothing is left on it, or less than was promised: it went to another order. */
  record GiftCardUsedUp(int card) implements Refusal {}

  /** Nothing more can be taken of it for now. */
  record GiftCardFrozen(int card) implements Refusal {}

  /** Only gift cards are wanted, and nobody said whose; or nobody sells under that name. */
  record UnknownSeller() implements Refusal {}

  record TooManyGiftCards(int most) implements Refusal {}

  record GiftCardInOtherCurrency(int wanted, Currency sold) implements Refusal {}

  record GiftCardAmountNotSold(int wanted, Money least, Money most) implements Refusal {}

  /** Gift cards are paid for by what is not a gift card. */
  record GiftCardBuysNoGiftCard() implements Refusal {}

  record BelowGatewayMinimum(Money due, Money minimum) implements Refusal {}
}
