package booking.application.notice;

import booking.application.balance.MakePayLink;
import booking.application.notice.ChangedBookings.Changed;
import booking.application.order.Asking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingFacts;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.order.OrderId;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Tells the customer what his booking is about by now, and what he owes or gets back. */
public final class TellCustomerOfChange implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-customer-of-change", Set.of(BookingFacts.CHANGED));

  private static final Asking THE_HOUSE = new Asking.Staff(CancelledBy.PLATFORM, Optional.empty());

  private final ChangedBookings changed;
  private final MakePayLink payLink;
  private final OrderLinks links;
  private final Notifier notifier;

  public TellCustomerOfChange(
      ChangedBookings changed, MakePayLink payLink, OrderLinks links, Notifier notifier) {
    this.changed = changed;
    this.payLink = payLink;
    this.links = links;
    this.notifier = notifier;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    changed.of(fact).ifPresent(found -> notifier.send(notice(fact, found)));
  }

  private AfterSale notice(Fact fact, Changed found) {
    return new AfterSale.BookingChanged(
        fact.id().value() + "-customer",
        found.supplier(),
        found.order(),
        found.booking(),
        found.books(),
        found.refund(),
        toPay(found.order().id()),
        links.to(found.order().details()),
        fact.at());
  }

  private Optional<URI> toPay(OrderId order) {
    return switch (payLink.run(new MakePayLink.Command(order, THE_HOUSE))) {
      case MakePayLink.Outcome.Made(var link, var payable) -> Optional.of(link);
      case MakePayLink.Outcome.NothingDue none -> Optional.empty();
      case MakePayLink.Outcome.NoSuchOrder none -> Optional.empty();
    };
  }
}
