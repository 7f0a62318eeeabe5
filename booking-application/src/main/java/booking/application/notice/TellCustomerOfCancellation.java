package booking.application.notice;

import booking.application.cancellation.FeeKept;
import booking.application.cancellation.Goodwill;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.giftcard.GiftCards;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.refund.Refund;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/** Tells the customer that a booking is cancelled, what that costs him and what he gets back. */
public final class TellCustomerOfCancellation implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-customer-of-cancellation", Set.of(BookingFacts.CANCELLED));

  private final Orders orders;
  private final Refunds refunds;
  private final FeeKept feeKept;
  private final GiftCards giftCards;
  private final Catalog catalog;
  private final OrderLinks links;
  private final Notifier notifier;
  private final ServerClock clock;

  public TellCustomerOfCancellation(
      Orders orders,
      Refunds refunds,
      FeeKept feeKept,
      GiftCards giftCards,
      Catalog catalog,
      OrderLinks links,
      Notifier notifier,
      ServerClock clock) {
    this.orders = orders;
    this.refunds = refunds;
    this.feeKept = feeKept;
    this.giftCards = giftCards;
    this.catalog = catalog;
    this.links = links;
    this.notifier = notifier;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var id = new BookingId(fact.subject());
    orders
        .holding(id)
        .ifPresent(order -> {
          if (order.booking(id).orElseThrow() instanceof Booking.Cancelled booking) {
            notifier.send(notice(fact, order, booking));
          }
        });
  }

  private AfterSale notice(Fact fact, Order order, Booking.Cancelled booking) {
    var supplier = catalog.of(order.details().supplier()).orElseThrow().supplier();
    return new AfterSale.BookingCancelled(
        fact.id().value() + "-customer",
        supplier,
        order,
        booking,
        feeKept.wasUnpaid(order, booking),
        feeKept.of(order, booking),
        refund(order, booking),
        giftCards.find(supplier.id(), Goodwill.cardFor(booking.id()), clock.now()),
        links.to(order.details()));
  }

  private Optional<Refund> refund(Order order, Booking.Cancelled booking) {
    return refunds.of(order.id()).stream()
        .filter(one -> one.details().isFor(booking))
        .filter(Refund::isPromised)
        .findFirst();
  }
}
