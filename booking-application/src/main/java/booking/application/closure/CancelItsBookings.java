package booking.application.closure;

import booking.application.work.NotYet;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionCancellation.Running;
import booking.domain.closure.SessionCancellation.Trouble;
import booking.domain.closure.SessionCancellations;
import booking.domain.closure.SessionFacts;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through all who are booked on a cancelled departure. Wherever it stops, it goes on with
 * those that still stand; what went wrong with one is tried again after the others.
 */
public final class CancelItsBookings implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("cancel-its-bookings", Set.of(SessionFacts.CANCELLED));

  private static final int PAGE = 50;

  private final SessionCancellations cancellations;
  private final SessionBookings bookings;
  private final LettingDown lettingDown;
  private final ServerClock clock;
  private final int page;

  public CancelItsBookings(
      SessionCancellations cancellations,
      SessionBookings bookings,
      LettingDown lettingDown,
      ServerClock clock) {
    this(cancellations, bookings, lettingDown, clock, PAGE);
  }

  /** One that goes through so many at a time. */
  public CancelItsBookings(
      SessionCancellations cancellations,
      SessionBookings bookings,
      LettingDown lettingDown,
      ServerClock clock,
      int page) {
    this.page = page;
    this.cancellations = cancellations;
    this.bookings = bookings;
    this.lettingDown = lettingDown;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    cancellations.find(new SessionId(fact.subject())).stream()
        .filter(Running.class::isInstance)
        .map(Running.class::cast)
        .forEach(this::goThrough);
  }

  private void goThrough(Running running) {
    var troubles = new ArrayList<Trouble>();
    for (var page = page(running, List.of()); !page.isEmpty(); page = page(running, page)) {
      for (var booking : page) {
        lettingDown.of(booking, running.details()).ifPresent(troubles::add);
      }
      cancellations.store(running.with(troubles));
    }
    if (!troubles.isEmpty()) {
      throw new NotYet("Some bookings of the departure still stand");
    }
    cancellations.store(running.finish(clock.now()));
  }

  private List<BookingId> page(Running running, List<BookingId> before) {
    var last = before.isEmpty() ? Optional.<BookingId>empty() : Optional.of(before.getLast());
    return bookings.standing(running.details().supplier(), running.session(), last, page);
  }
}
