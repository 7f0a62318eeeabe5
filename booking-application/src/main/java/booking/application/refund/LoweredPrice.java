package booking.application.refund;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.cancellation.CancellationPrice;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Charge;
import java.util.List;
import java.util.Optional;

/**
 * By what an order's price is lowered, both negative.
 *
 * @param own the booking's own part
 * @param besides what is beyond what it costs: of the service fee, and of fees that were kept
 */
record LoweredPrice(Charge own, Charge besides) {

  static LoweredPrice of(Order order, Optional<BookingId> booking, Money by, String reason) {
    var zero = Money.zero(by.currency());
    var price = booking.map(id -> cost(order, id)).orElse(Charge.nothing(by.currency()));
    var own = by.min(price.total().max(zero));
    var besides = order.details().quote().chargeBesides().withoutGiftCards();
    var fee = by.minus(own).min(besides.total().max(zero));
    var taxed = booking.map(order::charge).orElseGet(order::charge).withoutGiftCards();
    return new LoweredPrice(
        onItem(order, booking, lowered(price, own, reason)),
        sum(
            fee.isZero() ? Charge.nothing(by.currency()) : besides.part(fee).negated(),
            lowered(taxed, by.minus(own).minus(fee), reason)));
  }

  /** What it costs; of one that is cancelled, what was kept. */
  private static Charge cost(Order order, BookingId id) {
    return order.booking(id).orElseThrow() instanceof Booking.Cancelled gone
        ? CancellationPrice.of(order, gone, gone.by(), gone.at()).kept()
        : order.charge(id);
  }

  private static Charge lowered(Charge price, Money by, String reason) {
    return by.isZero() ? Charge.nothing(by.currency()) : price.reduction(by, "Refund", reason);
  }

  private static Charge onItem(Order order, Optional<BookingId> booking, Charge charge) {
    var ids = order.bookings().stream().map(Booking::id).toList();
    return booking.map(id -> charge.onItem(ids.indexOf(id))).orElse(charge);
  }

  private static Charge sum(Charge one, Charge other) {
    return Charge.sum(List.of(one, other), one.currency());
  }

  Charge all() {
    return sum(own, besides);
  }
}
