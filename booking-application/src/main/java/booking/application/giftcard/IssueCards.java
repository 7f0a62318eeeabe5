package booking.application.giftcard;

import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.order.OrderDetails;
import booking.domain.work.UnitOfWork;
import java.time.Instant;

/**
 * Stores that an order is paid, and issues the gift cards that it is for in the same unit of work:
 * both or neither. Their names follow from the order, so that each is issued once.
 */
public final class IssueCards {
  private final Settlements settlements;
  private final NewCards newCards;
  private final UnitOfWork unit;

  public IssueCards(Settlements settlements, NewCards newCards, UnitOfWork unit) {
    this.settlements = settlements;
    this.newCards = newCards;
    this.unit = unit;
  }

  public Settlements.Outcome store(Move paid, Instant now) {
    var order = paid.to().order().details();
    return order.soldCards().isEmpty()
        ? settlements.store(paid, now)
        : unit.run(() -> {
          var outcome = settlements.store(paid, now);
          if (outcome instanceof Settlements.Outcome.Stored) {
            issue(order);
          }
          return outcome;
        });
  }

  private void issue(OrderDetails order) {
    for (var card : order.soldCards()) {
      newCards.issue(code -> card.issue(order.supplier(), code));
    }
  }
}
