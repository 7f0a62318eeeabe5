package booking.application.closure;

import booking.application.work.NotYet;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingFacts;
import booking.domain.booking.BookingId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellations;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.order.Orders;
import booking.domain.pricing.Target;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Optional;
import java.util.Set;

/**
 * Cancels what was confirmed although its departure had been cancelled, since its money was being
 * taken at that moment or there was none to take; and what was put off to it at that moment.
 */
public final class CancelLateBookings implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("cancel-late-bookings", Set.of(OrderFacts.CONFIRMED, BookingFacts.CHANGED));

  private final Orders orders;
  private final SessionCancellations cancellations;
  private final LettingDown lettingDown;

  public CancelLateBookings(
      Orders orders, SessionCancellations cancellations, LettingDown lettingDown) {
    this.orders = orders;
    this.cancellations = cancellations;
    this.lettingDown = lettingDown;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    order(fact).stream()
        .map(Order::bookings)
        .flatMap(bookings -> bookings.stream())
        .filter(Booking.Confirmed.class::isInstance)
        .forEach(this::cancel);
  }

  private Optional<Order> order(Fact fact) {
    return fact.kind().equals(BookingFacts.CHANGED)
        ? orders.holding(new BookingId(fact.subject()))
        : orders.find(new OrderId(fact.subject()));
  }

  private void cancel(Booking booking) {
    var trouble =
        cancelled(booking)
            .flatMap(cancellation -> lettingDown.of(booking.id(), cancellation.details()));
    if (trouble.isPresent()) {
      throw new NotYet("A booking of a cancelled departure still stands");
    }
  }

  private Optional<SessionCancellation> cancelled(Booking booking) {
    return switch (booking.details().item().target()) {
      case Target.OfSession(var session) -> cancellations.find(session);
      case Target.OfResource none -> Optional.empty();
    };
  }
}
