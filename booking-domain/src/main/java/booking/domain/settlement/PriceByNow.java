package booking.domain.settlement;

import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;

/**
 * What an order comes to by now.
 *
 * @param charge what its bookings cost as they are now, were none of them cancelled
 * @param total what is owed for it by now, paid or not
 */
public record PriceByNow(Charge charge, Money total) {

  /** As the books say; and, as long as they say nothing, as it was priced. */
  public static PriceByNow of(Order order, Settlement books) {
    var charge = order.charge();
    return new PriceByNow(
        charge, SettlementState.wasBooked(order) ? books.charged() : charge.total());
  }

  /**
   * What no line of it says: negative is what was cancelled or taken off since, positive what was
   * kept when it became cheaper.
   */
  public Money since() {
    return total.minus(charge.total());
  }
}
