package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.availability.Snapshot.Seats;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.order.Order;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Target;
import booking.domain.time.Interval;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else can be had near what could not: departures of the same experience, the nearest first.
 */
public final class Alternatives {
  private static final Duration NEAR = Duration.ofDays(7);
  private static final int AT_MOST = 3;

  private final Sessions sessions;
  private final Availability availability;
  private final ServerClock clock;

  public Alternatives(Sessions sessions, Availability availability, ServerClock clock) {
    this.sessions = sessions;
    this.availability = availability;
    this.clock = clock;
  }

  /** To the sessions of an order that came to nothing. */
  public List<Session> to(Order order) {
    return order.details().quote().items().stream()
        .flatMap(item -> sessionOf(item).stream())
        .flatMap(session -> to(session, 1).stream())
        .distinct()
        .limit(AT_MOST)
        .toList();
  }

  /** To one session, with at least so many seats left. */
  public List<Session> to(SessionId wanted, long seats) {
    return sessions.find(wanted).map(session -> near(session, seats)).orElse(List.of());
  }

  private List<Session> near(Session session, long seats) {
    var now = clock.now();
    var start = session.interval().start();
    var around = new Interval(start.minus(NEAR), start.plus(NEAR));
    var query =
        new Availability.Query(session.supplier(), Set.of(session.experience()), Set.of(), around);
    return availability.look(query, now).sessions().stream()
        .filter(seen -> !seen.session().id().equals(session.id()))
        .filter(seen -> offers(seen, seats, now))
        .map(Seats::session)
        .sorted(Comparator.comparing(other -> distance(other, start)))
        .limit(AT_MOST)
        .toList();
  }

  private static boolean offers(Seats seen, long seats, Instant now) {
    return seen.session().open()
        && seen.left() >= seats
        && seen.session().interval().start().isAfter(now);
  }

  private static Duration distance(Session session, Instant start) {
    return Duration.between(session.interval().start(), start).abs();
  }

  private static Optional<SessionId> sessionOf(QuotedItem item) {
    return switch (item.target()) {
      case Target.OfSession(var session) -> Optional.of(session);
      case Target.OfResource other -> Optional.empty();
    };
  }
}
