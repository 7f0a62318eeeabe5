package booking.application.closure;

import booking.application.work.Batch;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Minimum;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Session;
import booking.domain.closure.Decision;
import booking.domain.closure.Decisions;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.time.Interval;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Decides on departures whose time has come: those with fewer seats sold than they need are
 * cancelled, the others go ahead, whatever is sold or cancelled later.
 */
public final class DecideDepartures {
  private static final int BATCH = 100;
  private static final String WHO = "minimum";

  private final Catalog catalog;
  private final Decisions decisions;
  private final SessionBookings bookings;
  private final CancelSession cancel;
  private final UnitOfWork unit;

  public DecideDepartures(
      Catalog catalog,
      Decisions decisions,
      SessionBookings bookings,
      CancelSession cancel,
      UnitOfWork unit) {
    this.catalog = catalog;
    this.decisions = decisions;
    this.bookings = bookings;
    this.cancel = cancel;
    this.unit = unit;
  }

  public void run(Instant now) {
    Batch.of(
        catalog.suppliers(),
        supplier ->
            catalog.of(supplier.id()).stream()
                .flatMap(catalogue -> catalogue.experiences().stream())
                .forEach(experience -> decide(experience, now)));
  }

  private void decide(Experience experience, Instant now) {
    minimum(experience.offer())
        .ifPresent(minimum ->
            Batch.of(due(experience, minimum, now), session -> decide(session, minimum, now)));
  }

  private static Optional<Minimum> minimum(Offer offer) {
    return switch (offer) {
      case Offer.Departures(var rules, var needs, var minimum) -> minimum;
      case Offer.Intervals none -> Optional.empty();
    };
  }

  /** What starts exactly then is due as well; what has begun is past deciding. */
  private List<Session> due(Experience experience, Minimum minimum, Instant now) {
    var until = now.plus(minimum.decideBefore()).plus(1, ChronoUnit.MICROS);
    var starting = new Interval(now, until);
    return decisions.open(experience.supplier(), experience.id(), starting, BATCH);
  }

  private void decide(Session session, Minimum minimum, Instant now) {
    long sold = bookings.tally(session.supplier(), session.id(), now).seats();
    boolean goesAhead = sold >= minimum.seats();
    var decision = new Decision(session.id(), session.supplier(), goesAhead, sold, now);
    unit.run(() -> {
      boolean first = decisions.add(decision);
      if (first && !goesAhead) {
        cancel.run(tooFew(session));
      }
      return first;
    });
  }

  private static CancelSession.Command tooFew(Session session) {
    return new CancelSession.Command(
        session.id(), Optional.of(session.supplier()), Reason.TOO_FEW_PARTICIPANTS, "", false, WHO);
  }
}
