package booking.application.cancellation;

import booking.domain.balance.Balance;
import booking.domain.balance.Balances;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.cancellation.CancellationPrice;
import booking.domain.money.Money;
import booking.domain.order.Order;

/** What was kept of a booking when it was cancelled. */
public final class FeeKept {
  private final Balances balances;

  public FeeKept(Balances balances) {
    this.balances = balances;
  }

  public Money of(Order order, Booking.Cancelled booking) {
    var pricedAs = wasUnpaid(order, booking) ? CancelledBy.CUSTOMER : booking.by();
    return CancellationPrice.of(order, booking, pricedAs, booking.at()).kept().total();
  }

  /** Whether it was cancelled since what was still owed did not come. */
  public boolean wasUnpaid(Order order, Booking.Cancelled booking) {
    return booking.by() == CancelledBy.PLATFORM
        && balances.find(order.id()).orElse(null) instanceof Balance.Released;
  }
}
