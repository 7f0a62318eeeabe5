package booking.application.checkout;

import booking.domain.ledger.Journal;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;

/** What is still owed of an order, as the books say at this moment. */
public final class Owed {
  private final Journal journal;

  public Owed(Journal journal) {
    this.journal = journal;
  }

  /** Nothing, unless the order stands. */
  public Money of(Order order) {
    return order instanceof Order.Confirmed
        ? settlement(order).outstanding()
        : Money.zero(order.details().quote().currency());
  }

  public Settlement settlement(Order order) {
    return Settlement.of(journal.about(order.id().value()), order.details().quote().currency());
  }
}
