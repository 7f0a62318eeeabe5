package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.order.Order;
import booking.domain.time.DateRange;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What else can be had near what could not: departures of the same experience, the nearest first.
 */
public final class Alternatives {
  private static final long DAYS = 7;
  private static final int AT_MOST = 3;

  private final Catalog catalog;
  private final Sessions sessions;
  private final Availability availability;
  private final ServerClock clock;

  public Alternatives(
      Catalog catalog, Sessions sessions, Availability availability, ServerClock clock) {
    this.catalog = catalog;
    this.sessions = sessions;
    this.availability = availability;
    this.clock = clock;
  }

  /** To the sessions of an order that came to nothing, for as many people. */
  public List<Session> to(Order order) {
    Map<SessionId, Long> seats =
        order.details().quote().demands().stream()
            .filter(demand -> demand.kind() == PoolKind.SEATS)
            .collect(
                Collectors.groupingBy(
                    demand -> new SessionId(demand.pool().value()),
                    LinkedHashMap::new,
                    Collectors.summingLong(Demand::units)));
    return seats.entrySet().stream()
        .flatMap(wanted -> to(wanted.getKey(), wanted.getValue()).stream())
        .distinct()
        .limit(AT_MOST)
        .toList();
  }

  /** To one session, with at least so many seats left and their sale still open. */
  public List<Session> to(SessionId wanted, long seats) {
    return sessions.find(wanted).map(session -> near(session, seats)).orElse(List.of());
  }

  private List<Session> near(Session session, long seats) {
    return catalog
        .of(session.supplier())
        .flatMap(catalogue -> catalogue.experience(session.experience()))
        .map(experience -> near(session, experience, Math.toIntExact(seats)))
        .orElse(List.of());
  }

  private List<Session> near(Session session, Experience experience, int seats) {
    var now = clock.now();
    var day = session.start().toLocalDate();
    var around = new DateRange(day.minusDays(DAYS), day.plusDays(DAYS + 1));
    var seen = SessionsOffered.look(availability, List.of(experience), around, now);
    var offered = new SessionsOffered(seen, seats, around, now).of(experience);
    return offered.sessions().stream()
        .filter(other -> other.status() == OfferedSession.Status.AVAILABLE)
        .map(OfferedSession::session)
        .filter(other -> !other.id().equals(session.id()))
        .sorted(Comparator.comparing(other -> distance(other, session.interval().start())))
        .limit(AT_MOST)
        .toList();
  }

  private static Duration distance(Session session, Instant start) {
    return Duration.between(session.interval().start(), start).abs();
  }
}
