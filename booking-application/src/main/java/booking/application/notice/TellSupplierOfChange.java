package booking.application.notice;

import booking.application.notice.ChangedBookings.Changed;
import booking.domain.booking.BookingFacts;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notifier;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Tells the supplier who comes when by now, and for what. */
public final class TellSupplierOfChange implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("tell-supplier-of-change", Set.of(BookingFacts.CHANGED));

  private final ChangedBookings changed;
  private final Notifier notifier;

  public TellSupplierOfChange(ChangedBookings changed, Notifier notifier) {
    this.changed = changed;
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

  private static AfterSale notice(Fact fact, Changed found) {
    return new AfterSale.BookingRearranged(
        fact.id().value() + "-supplier",
        found.supplier(),
        found.order(),
        found.booking(),
        found.books(),
        found.refund());
  }
}
