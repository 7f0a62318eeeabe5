package booking.rest.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.money.Money;
import booking.domain.pricing.Refusal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  private static final Money FIFTY = new Money(50, Currency.getInstance("EUR"));
  private static final Shortage SHORT =
      new Shortage(new PoolId(new UUID(0, 1)), PoolKind.SEATS, 3, 2);

  private static final Map<Refusal, String> TOLD =
      Map.ofEntries(
          Map.entry(new Refusal.NothingWanted(), "422 nothing-wanted items"),
          Map.entry(new Refusal.UnknownSession(1), "404 unknown-session items[1].sessionId"),
          Map.entry(new Refusal.UnknownResource(1), "404 unknown-resource items[1].resourceId"),
          Map.entry(
              new Refusal.UnknownTicket(1, 2), "404 unknown-ticket-type items[1].tickets[2].type"),
          Map.entry(new Refusal.UnknownExtra(1, 2), "404 unknown-extra items[1].extras[2].id"),
          Map.entry(new Refusal.MixedSuppliers(), "422 mixed-suppliers items"),
          Map.entry(new Refusal.NoLongerOffered(1), "409 no-longer-offered items[1]"),
          Map.entry(new Refusal.CutOffPassed(1, Instant.EPOCH), "409 cut-off-passed items[1]"),
          Map.entry(new Refusal.PartyTooSmall(1, 1, 2), "422 party-too-small items[1].tickets"),
          Map.entry(new Refusal.PartyTooLarge(1, 9, 8), "422 party-too-large items[1].tickets"),
          Map.entry(
              new Refusal.IntervalNotOffered(1, "Closed"), "422 interval-not-offered items[1]"),
          Map.entry(new Refusal.SoldOut(List.of(1), List.of(SHORT)), "409 sold-out items[1]"),
          Map.entry(new Refusal.UnknownCoupon(), "422 unknown-coupon couponCode"),
          Map.entry(new Refusal.CouponNotValidNow(), "422 coupon-not-valid-now couponCode"),
          Map.entry(new Refusal.CouponNotForThis(), "422 coupon-not-for-this couponCode"),
          Map.entry(new Refusal.CouponNeedsMore(FIFTY), "422 coupon-needs-more couponCode"),
          Map.entry(new Refusal.CouponExhausted(), "409 coupon-exhausted couponCode"),
          Map.entry(new Refusal.CouponUsedBefore(), "409 coupon-used-before couponCode"),
          Map.entry(new Refusal.UnknownGiftCard(1), "422 unknown-gift-card giftCardCodes[1]"),
          Map.entry(new Refusal.GiftCardNotValid(1), "422 gift-card-not-valid giftCardCodes[1]"),
          Map.entry(
              new Refusal.GiftCardNamedTwice(1), "422 gift-card-named-twice giftCardCodes[1]"),
          Map.entry(new Refusal.GiftCardUsedUp(1), "409 gift-card-used-up giftCardCodes[1]"),
          Map.entry(new Refusal.GiftCardFrozen(1), "409 gift-card-frozen giftCardCodes[1]"),
          Map.entry(
              new Refusal.GiftCardBuysNoGiftCard(),
              "422 gift-card-buys-no-gift-card giftCardCodes[0]"),
          Map.entry(new Refusal.UnknownSeller(), "422 supplier-needed supplier"),
          Map.entry(new Refusal.TooManyGiftCards(10), "422 too-many-gift-cards giftCards"),
          Map.entry(
              new Refusal.GiftCardInOtherCurrency(1, FIFTY.currency()),
              "422 gift-card-currency-not-sold giftCards[1].amount"),
          Map.entry(
              new Refusal.GiftCardAmountNotSold(1, FIFTY, FIFTY),
              "422 gift-card-amount-not-sold giftCards[1].amount"),
          Map.entry(new Refusal.BelowGatewayMinimum(FIFTY, FIFTY), "422 below-gateway-minimum"));

  @Test
  void every_refusal_has_a_code_and_names_what_is_refused() {
    assertThat(TOLD).hasSize(Refusal.class.getPermittedSubclasses().length);
    assertThat(TOLD).allSatisfy((refusal, gist) -> assertThat(gist(refusal)).isEqualTo(gist));
  }

  @Test
  void no_two_refusals_share_a_code() {
    assertThat(
            TOLD.keySet().stream()
                .map(refusal -> Refusals.of(refusal, List.of()).code())
                .collect(Collectors.toSet()))
        .hasSameSizeAs(TOLD.keySet());
  }

  private static String gist(Refusal refusal) {
    var problem = Refusals.of(refusal, List.of());
    return "%d %s %s"
        .formatted(
            problem.status(), problem.code().text(), problem.more().getOrDefault("field", ""))
        .strip();
  }
}
