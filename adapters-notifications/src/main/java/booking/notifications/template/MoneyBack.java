package booking.notifications.template;

import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Tender;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundPart;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a customer gets back, and along which way. */
record MoneyBack(Texts texts, Formats formats) {

  Optional<String> fee(Money fee) {
    return fee.isPositive()
        ? Optional.of(texts.say("cancelled.fee", formats.money(fee)))
        : Optional.empty();
  }

  /** No more than what is certain of it. */
  Optional<String> of(Order order, Refund refund) {
    var details = refund.details();
    return switch (refund) {
      case Refund.Requested _ -> Optional.of(say("cancelled.to-be-decided", order, details));
      case Refund.Approved _, Refund.Submitted _ ->
          Optional.of(say("cancelled.on-its-way", order, details));
      case Refund.Succeeded _ -> Optional.of(done(order, details));
      case Refund.Manual _ ->
          Optional.of(texts.say("cancelled.by-hand", formats.money(details.amount())));
      case Refund.Rejected _, Refund.Failed _ -> Optional.empty();
    };
  }

  String done(Order order, RefundDetails details) {
    return say("refunded.text", order, details);
  }

  String goodwill(GiftCard card) {
    return texts.say(
        "cancelled.goodwill",
        formats.money(card.issued()),
        card.code(),
        formats.day(card.validUntil()));
  }

  private String say(String key, Order order, RefundDetails details) {
    var ways =
        details.parts().stream().map(part -> way(order, part)).collect(Collectors.joining(", "));
    return texts.say(key, formats.money(details.amount()), ways);
  }

  private String way(Order order, RefundPart part) {
    var amount = formats.money(part.amount());
    return switch (part.to()) {
      case PaidBy.Card(var card) -> texts.say("back.gift-card", amount, hint(order, card));
      case PaidBy.Gateway _ -> texts.say("back.card", amount);
    };
  }

  /** By it the owner of a gift card recognises it. */
  private static String hint(Order order, GiftCardId card) {
    return order.details().quote().tenders().stream()
        .filter(Tender.FromGiftCard.class::isInstance)
        .map(Tender.FromGiftCard.class::cast)
        .filter(tender -> tender.card().equals(card))
        .map(Tender.FromGiftCard::hint)
        .findFirst()
        .orElse("");
  }
}
