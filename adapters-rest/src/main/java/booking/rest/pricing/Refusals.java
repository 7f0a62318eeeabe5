package booking.rest.pricing;

import booking.domain.availability.Alternative;
import booking.domain.availability.Shortage;
import booking.domain.pricing.Refusal;
import booking.rest.availability.AlternativeView;
import booking.rest.json.WireName;
import booking.rest.money.Amount;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why a basket cannot be sold, in the words of the wire. */
public final class Refusals {
  private Refusals() {}

  /** How far short something fell. */
  @Schema(name = "Shortage")
  public record ShortageView(String kind, String id, long wanted, long left) {
    private static ShortageView of(Shortage shortage) {
      return new ShortageView(
          WireName.of(shortage.kind()),
          shortage.pool().value().toString(),
          shortage.wanted(),
          shortage.left());
    }
  }

  public static Problem of(Refusal why, List<Alternative> alternatives) {
    return switch (why) {
      case Refusal.NothingWanted _ ->
          Problem.of(ProblemCode.NOTHING_WANTED, "There is no ticket that counts.").at("items");
      case Refusal.UnknownSession(int item) ->
          Problem.of(ProblemCode.UNKNOWN_SESSION, "It may have been taken off sale.")
              .at(item(item) + ".sessionId");
      case Refusal.UnknownResource(int item) ->
          Problem.of(ProblemCode.UNKNOWN_RESOURCE, "It may have been taken off sale.")
              .at(item(item) + ".resourceId");
      case Refusal.UnknownTicket(int item, int ticket) ->
          Problem.of(ProblemCode.UNKNOWN_TICKET_TYPE, "The experience lists its ticket types.")
              .at("%s.tickets[%d].type".formatted(item(item), ticket));
      case Refusal.UnknownExtra(int item, int extra) ->
          Problem.of(ProblemCode.UNKNOWN_EXTRA, "The experience lists its extras.")
              .at("%s.extras[%d].id".formatted(item(item), extra));
      case Refusal.MixedSuppliers _ ->
          Problem.of(ProblemCode.MIXED_SUPPLIERS, "Order from each supplier by itself.")
              .at("items");
      case Refusal.NoLongerOffered(int item) ->
          Problem.of(ProblemCode.NO_LONGER_OFFERED, "It was taken off sale.").at(item(item));
      case Refusal.CutOffPassed(int item, var ended) ->
          Problem.of(ProblemCode.CUT_OFF_PASSED, "Its sale ended at %s.".formatted(ended))
              .at(item(item))
              .with("saleEnded", ended);
      case Refusal.PartyTooSmall party ->
          Problem.of(ProblemCode.PARTY_TOO_SMALL, "At least %d.".formatted(party.smallest()))
              .at(item(party.item()) + ".tickets")
              .with("people", party.people())
              .with("smallest", party.smallest());
      case Refusal.PartyTooLarge party ->
          Problem.of(ProblemCode.PARTY_TOO_LARGE, "At most %d.".formatted(party.largest()))
              .at(item(party.item()) + ".tickets")
              .with("people", party.people())
              .with("largest", party.largest());
      case Refusal.IntervalNotOffered(int item, var reason) ->
          Problem.of(ProblemCode.INTERVAL_NOT_OFFERED, reason + ".").at(item(item));
      case Refusal.SoldOut soldOut -> soldOut(soldOut, alternatives);
      case Refusal.UnknownCoupon _ -> coupon(ProblemCode.UNKNOWN_COUPON, "Check its spelling.");
      case Refusal.CouponNotValidNow _ ->
          coupon(ProblemCode.COUPON_NOT_VALID_NOW, "Its dates are others.");
      case Refusal.CouponNotForThis _ ->
          coupon(ProblemCode.COUPON_NOT_FOR_THIS, "Nothing here is what it is for.");
      case Refusal.CouponNeedsMore(var minimum) ->
          coupon(ProblemCode.COUPON_NEEDS_MORE, "At least %s.".formatted(minimum))
              .with("minimumSpend", Amount.of(minimum));
      case Refusal.CouponExhausted _ -> coupon(ProblemCode.COUPON_EXHAUSTED, "All uses are taken.");
      case Refusal.CouponUsedBefore _ ->
          coupon(ProblemCode.COUPON_USED_BEFORE, "You have used it as often as each customer may.");
      case Refusal.UnknownGiftCard(int card) ->
          giftCard(ProblemCode.UNKNOWN_GIFT_CARD, "Check its spelling.", card);
      case Refusal.GiftCardNotValid(int card) ->
          giftCard(
              ProblemCode.GIFT_CARD_NOT_VALID, "It does not pay for this, or not any more.", card);
      case Refusal.GiftCardNamedTwice(int card) ->
          giftCard(ProblemCode.GIFT_CARD_NAMED_TWICE, "It pays only once.", card);
      case Refusal.GiftCardUsedUp(int card) ->
          giftCard(ProblemCode.GIFT_CARD_USED_UP, "What was on it went to other orders.", card);
      case Refusal.GiftCardFrozen(int card) ->
          giftCard(ProblemCode.GIFT_CARD_FROZEN, "Ask who sold it.", card);
      case Refusal.UnknownSeller _ ->
          Problem.of(ProblemCode.SUPPLIER_NEEDED, "No item says whose they are.").at("supplier");
      case Refusal.TooManyGiftCards(int most) ->
          Problem.of(ProblemCode.TOO_MANY_GIFT_CARDS, "At most %d.".formatted(most))
              .at("giftCards");
      case Refusal.GiftCardInOtherCurrency(int wanted, var sold) ->
          bought(ProblemCode.GIFT_CARD_CURRENCY_NOT_SOLD, "In %s.".formatted(sold), wanted);
      case Refusal.GiftCardAmountNotSold(int wanted, var least, var most) ->
          bought(
                  ProblemCode.GIFT_CARD_AMOUNT_NOT_SOLD,
                  "From %s to %s.".formatted(least, most),
                  wanted)
              .with("least", Amount.of(least))
              .with("most", Amount.of(most));
      case Refusal.GiftCardBuysNoGiftCard _ ->
          giftCard(ProblemCode.GIFT_CARD_BUYS_NO_GIFT_CARD, "Order the two by themselves.", 0);
      case Refusal.BelowGatewayMinimum(var due, var minimum) ->
          Problem.of(ProblemCode.BELOW_GATEWAY_MINIMUM, "At least %s.".formatted(minimum))
              .with("due", Amount.of(due))
              .with("minimum", Amount.of(minimum));
    };
  }

  /** The same where the body is itself the only item. */
  public static Problem ofOne(Refusal why, List<Alternative> alternatives) {
    var problem = of(why, alternatives);
    return why instanceof Refusal.NothingWanted
        ? problem.at("tickets")
        : problem.at(field -> field.replaceFirst("^items\\[[0-9]+]\\.?", ""));
  }

  /** So few would be left of who comes with a booking. */
  public static Problem tooFewLeft(int people, int least) {
    return Problem.of(ProblemCode.PARTY_TOO_SMALL, "Only %d would come.".formatted(people))
        .at("tickets")
        .with("least", least);
  }

  private static Problem soldOut(Refusal.SoldOut why, List<Alternative> alternatives) {
    return Problem.of(ProblemCode.SOLD_OUT, "See what is left, and what is near.")
        .at(why.items().size() == 1 ? item(why.items().getFirst()) : "items")
        .with("shortages", why.shortages().stream().map(ShortageView::of).toList())
        .with("alternatives", AlternativeView.of(alternatives));
  }

  private static Problem coupon(ProblemCode code, String detail) {
    return Problem.of(code, detail).at("couponCode");
  }

  private static Problem giftCard(ProblemCode code, String detail, int card) {
    return Problem.of(code, detail).at("giftCardCodes[%d]".formatted(card));
  }

  private static Problem bought(ProblemCode code, String detail, int card) {
    return Problem.of(code, detail).at("giftCards[%d].amount".formatted(card));
  }

  private static String item(int index) {
    return "items[%d]".formatted(index);
  }
}
