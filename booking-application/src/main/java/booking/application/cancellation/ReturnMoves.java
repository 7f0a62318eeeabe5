package booking.application.cancellation;

import booking.application.invoice.CorrectOrder;
import booking.application.refund.OrderMoney;
import booking.application.work.NewFacts;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.order.SoldCard;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.Refunds;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What it means for an order that some of its gift card is taken back. */
public final class ReturnMoves {
  /**
   * It is a right of the customer's, or somebody did it who decides on refunds: nobody is asked.
   */
  private static final String BY_RETURN = "return of the card";

  private final Settlements settlements;
  private final OrderMoney money;
  private final Refunds refunds;
  private final CorrectOrder correctOrder;
  private final Outbox outbox;
  private final Ids ids;
  private final NewFacts facts;

  public ReturnMoves(
      Settlements settlements,
      OrderMoney money,
      Refunds refunds,
      CorrectOrder correctOrder,
      Outbox outbox,
      Ids ids) {
    this.settlements = settlements;
    this.money = money;
    this.refunds = refunds;
    this.correctOrder = correctOrder;
    this.outbox = outbox;
    this.ids = ids;
    this.facts = new NewFacts(ids);
  }

  /** Done; with what goes back, unless it went back otherwise already. */
  record Done(Optional<Refund> refund) {}

  /** What went back when the same was asked for before. */
  Optional<Refund> before(ReturnGiftCard.Command command) {
    return command.refund().flatMap(refunds::find);
  }

  /** Empty when the order is not as it was read any more. Belongs into a unit of work. */
  Optional<Done> returned(
      ReturnGiftCard.Command command, Checkout checkout, SoldCard card, Money amount, Instant now) {
    var order = checkout.order();
    var refund = refund(command, order, amount, now);
    var posting =
        Sale.takenBack(new PostingId(ids.next()), order.details(), card.id(), amount, now);
    var move = new Move(checkout, checkout, List.of(posting), List.of());
    if (!(settlements.store(move, now) instanceof Settlements.Outcome.Stored)) {
      return Optional.empty();
    }
    refund.ifPresent(one -> {
      refunds.add(one);
      outbox.add(List.of(facts.about(one, RefundFacts.APPROVED, now)));
    });
    var less = order.details().charge(card, amount).negated();
    correctOrder.correct(
        order,
        List.of(new CorrectOrder.Corrected(Optional.empty(), less)),
        "Gift card taken back",
        now);
    return Optional.of(new Done(refund));
  }

  private Optional<Refund> refund(
      ReturnGiftCard.Command command, Order order, Money amount, Instant now) {
    return Optional.of(money.backFor(order, amount))
        .filter(Money::isPositive)
        .map(back ->
            money
                .refund(
                    order,
                    Optional.empty(),
                    back,
                    RefundDetails.Origin.POLICY,
                    command.reason(),
                    now)
                .details())
        .map(details -> command.refund().map(details::called).orElse(details))
        .map(details -> new Refund.Requested(details).approve(BY_RETURN, now));
  }
}
