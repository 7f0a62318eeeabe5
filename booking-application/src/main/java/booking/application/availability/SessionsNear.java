package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Departures of the same experience near one that has too little left, within a week. */
final class SessionsNear {
  private static final long DAYS = 7;

  private final Catalog catalog;
  private final Sessions sessions;
  private final Availability availability;
  private final Instant now;

  SessionsNear(Catalog catalog, Sessions sessions, Availability availability, Instant now) {
    this.catalog = catalog;
    this.sessions = sessions;
    this.availability = availability;
    this.now = now;
  }

  /** With so many seats left besides those that are about to be claimed, and still on sale. */
  Stream<Session> to(SessionId wanted, long seats, List<Demand> besides) {
    return sessions.find(wanted).stream()
        .flatMap(session ->
            catalog
                .of(session.supplier())
                .flatMap(catalogue -> catalogue.experience(session.experience()))
                .stream()
                .flatMap(experience -> near(session, experience, seats, besides)));
  }

  private Stream<Session> near(
      Session session, Experience experience, long seats, List<Demand> besides) {
    var day = session.start().toLocalDate();
    var around = new DateRange(day.minusDays(DAYS), day.plusDays(DAYS + 1));
    var seen = SessionsOffered.look(availability, List.of(experience), around, now);
    var offered = new SessionsOffered(seen, Math.toIntExact(seats), around, now).of(experience);
    return offered.sessions().stream()
        .filter(other -> other.status() == OfferedSession.Status.AVAILABLE)
        .filter(other -> other.left() - seatsOf(other.session(), besides) >= seats)
        .map(OfferedSession::session)
        .filter(other -> !other.id().equals(session.id()))
        .sorted(Comparator.comparing(other -> distance(other, session.interval().start())))
        .limit(Alternatives.AT_MOST);
  }

  private static long seatsOf(Session session, List<Demand> claims) {
    return claims.stream()
        .filter(demand -> demand.pool().equals(PoolId.of(session.id())))
        .mapToLong(Demand::units)
        .sum();
  }

  private static Duration distance(Session session, Instant start) {
    return Duration.between(session.interval().start(), start).abs();
  }
}
