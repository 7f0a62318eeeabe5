package booking.application.notice;

import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Tells the supplier that a booking is cancelled, and that its places are free again. */
public final class TellSupplierOfCancellation implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-supplier-of-cancellation", Set.of(BookingFacts.CANCELLED));

  private final Orders orders;
  private final Catalog catalog;
  private final Notifier notifier;

  public TellSupplierOfCancellation(Orders orders, Catalog catalog, Notifier notifier) {
    this.orders = orders;
    this.catalog = catalog;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = new BookingId(fact.subject());
    orders.holding(id).ifPresent(order -> tell(fact, order, order.booking(id).orElseThrow()));
  }

  private void tell(Fact fact, Order order, Booking booking) {
    if (booking instanceof Booking.Cancelled cancelled) {
      var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
      var notice = fact.id().value() + "-supplier";
      notifier.send(new AfterSale.PlacesFree(notice, supplier, order, cancelled));
    }
  }
}
