package booking.domain.pricing;

import booking.domain.giftcard.GiftCard;
import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who pays what of an amount due: gift cards first, in their order, the gateway what remains.
 *
 * <ul>
 *   <li>What remains is rounded to the gateway's step; the due amount moves with it.
 *   <li>A rest too small for the gateway is raised to the least it charges, and the cards keep the
 *       difference. Without cards that could, there is no price.
 *   <li>Nothing remaining is no payment at all, and nothing is rounded.
 * </ul>
 */
final class Coverage {
  private final Money due;
  private final List<GiftCard> cards;
  private final GatewayTerms gateway;
  private final Money rest;
  private final Money atGateway;
  private final boolean raised;

  Coverage(Money due, List<GiftCard> cards, GatewayTerms gateway) {
    this.due = due;
    this.cards = cards;
    this.gateway = gateway;
    this.rest = due.minus(stored(due, cards));
    var rounded = rest.toStep(gateway.step(), Pricing.ROUNDING);
    this.raised = rounded.isPositive() && rounded.compareTo(gateway.minimum()) < 0;
    this.atGateway = raised ? gateway.least() : rounded;
  }

  private static Money stored(Money due, List<GiftCard> cards) {
    var stored = Money.zero(due.currency());
    for (var card : cards) {
      stored = stored.plus(card.left().min(due.minus(stored)));
    }
    return stored;
  }

  /** By how much the amount due changes so that the gateway can charge its part. */
  Money rounding() {
    return raised ? Money.zero(due.currency()) : atGateway.minus(rest);
  }

  Optional<Refusal> objection() {
    return raised && atGateway.compareTo(due) > 0
        ? Optional.of(new Refusal.BelowGatewayMinimum(due, gateway.minimum()))
        : Optional.empty();
  }

  /** Only those who pay anything. */
  List<Tender> tenders() {
    var tenders = new ArrayList<Tender>();
    var byCard = due.plus(rounding()).minus(atGateway);
    for (var card : cards) {
      var amount = card.left().min(byCard);
      if (amount.isPositive()) {
        tenders.add(new Tender.FromGiftCard(card.id(), card.hint(), amount));
        byCard = byCard.minus(amount);
      }
    }
    if (atGateway.isPositive()) {
      tenders.add(new Tender.AtGateway(atGateway));
    }
    return tenders;
  }
}
