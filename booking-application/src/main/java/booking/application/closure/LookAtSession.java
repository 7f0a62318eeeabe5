package booking.application.closure;

import booking.domain.availability.Availability;
import booking.domain.availability.Snapshot.Seats;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import booking.domain.closure.Decision;
import booking.domain.closure.Decisions;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionBookings.Tally;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellations;
import booking.domain.time.Interval;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Shows a departure to who operates it. */
public final class LookAtSession {
  private static final Duration INSTANT = Duration.ofMillis(1);

  private final Sessions sessions;
  private final Availability availability;
  private final SessionBookings bookings;
  private final SessionCancellations cancellations;
  private final Decisions decisions;
  private final ServerClock clock;

  public LookAtSession(
      Sessions sessions,
      Availability availability,
      SessionBookings bookings,
      SessionCancellations cancellations,
      Decisions decisions,
      ServerClock clock) {
    this.sessions = sessions;
    this.availability = availability;
    this.bookings = bookings;
    this.cancellations = cancellations;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * A departure as it is.
   *
   * @param taken seats held or sold
   */
  public record Sight(Session session, long taken, Tally bookings, Optional<Decision> decision) {}

  /** A cancelled departure, and what has become of its bookings by now. */
  public record Progress(SessionCancellation cancellation, Tally bookings) {}

  /** None, where it is not of the only supplier that who asks may see. */
  public Optional<Sight> run(SessionId id, Optional<SupplierId> of) {
    return find(id, of)
        .map(session ->
            new Sight(
                session,
                taken(session),
                bookings.tally(session.supplier(), id, Instant.EPOCH),
                decisions.find(id)));
  }

  /** None either, where the departure takes place. */
  public Optional<Progress> cancellation(SessionId id, Optional<SupplierId> of) {
    return find(id, of).flatMap(session -> cancellations.find(id)).map(this::progress);
  }

  public Progress progress(SessionCancellation cancellation) {
    var details = cancellation.details();
    return new Progress(
        cancellation, bookings.tally(details.supplier(), details.session(), details.requestedAt()));
  }

  private Optional<Session> find(SessionId id, Optional<SupplierId> of) {
    return sessions.find(id).filter(session -> of.stream().allMatch(session.supplier()::equals));
  }

  private long taken(Session session) {
    var itself = Interval.of(session.interval().start(), INSTANT);
    var query =
        new Availability.Query(session.supplier(), Set.of(session.experience()), Set.of(), itself);
    return availability.look(query, clock.now()).sessions().stream()
        .filter(seats -> seats.session().id().equals(session.id()))
        .mapToLong(Seats::taken)
        .sum();
  }
}
