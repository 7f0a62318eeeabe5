package booking.application.notice;

import booking.application.checkout.Owed;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Supplier;
import booking.domain.ledger.Settlement;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.refund.Refund;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import java.util.Optional;

/** What there is to say of a booking that was changed: how it stands by the time it is said. */
public final class ChangedBookings {
  private final Orders orders;
  private final Refunds refunds;
  private final Owed owed;
  private final Catalog catalog;

  public ChangedBookings(Orders orders, Refunds refunds, Owed owed, Catalog catalog) {
    this.orders = orders;
    this.refunds = refunds;
    this.owed = owed;
    this.catalog = catalog;
  }

  record Changed(
      Supplier supplier,
      Order.Confirmed order,
      Booking.Confirmed booking,
      Settlement books,
      Optional<Refund> refund) {}

  /** Empty when it does not stand any more. */
  Optional<Changed> of(Fact fact) {
    var id = new BookingId(fact.subject());
    return orders.holding(id).flatMap(order -> standing(fact, order, id));
  }

  private Optional<Changed> standing(Fact fact, Order order, BookingId id) {
    return order instanceof Order.Confirmed stands
            && order.booking(id).orElseThrow() instanceof Booking.Confirmed booking
        ? Optional.of(
            new Changed(
                catalog.of(order.details().supplier()).orElseThrow().supplier(),
                stands,
                booking,
                owed.settlement(order),
                refund(fact, order, id)))
        : Optional.empty();
  }

  private Optional<Refund> refund(Fact fact, Order order, BookingId id) {
    return refunds.of(order.id()).stream()
        .filter(one -> one.details().cameOf(id, fact.at()))
        .filter(Refund::isPromised)
        .findFirst();
  }
}
