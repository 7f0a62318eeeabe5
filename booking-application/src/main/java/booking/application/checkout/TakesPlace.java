package booking.application.checkout;

import booking.domain.booking.Booking;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.closure.SessionCancellations;
import booking.domain.order.Order;
import booking.domain.pricing.Target;

/** Whether what an order is about takes place at all: nobody pays into a cancelled departure. */
public final class TakesPlace {
  private final Sessions sessions;
  private final SessionCancellations cancellations;

  public TakesPlace(Sessions sessions, SessionCancellations cancellations) {
    this.sessions = sessions;
    this.cancellations = cancellations;
  }

  boolean test(Order order) {
    return order.bookings().stream().noneMatch(this::isCancelled);
  }

  private boolean isCancelled(Booking booking) {
    return switch (booking.details().item().target()) {
      case Target.OfSession(var session) -> isCancelled(session);
      case Target.OfResource none -> false;
    };
  }

  /** What is on sale is not cancelled, which is known without asking the store each time. */
  private boolean isCancelled(SessionId session) {
    return sessions.find(session).filter(Session::open).isEmpty()
        && cancellations.find(session).isPresent();
  }
}
