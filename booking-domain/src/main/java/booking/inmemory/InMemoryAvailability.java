package booking.inmemory;

import booking.domain.availability.Availability;
import booking.domain.availability.Calendar;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.Session;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can still be had, in memory. */
public final class InMemoryAvailability implements Availability {
  private static final Comparator<Session> BY_START =
      Comparator.comparing((Session session) -> session.interval().start())
          .thenComparing(session -> PoolId.of(session.id()));

  private final InMemoryStore store;

  InMemoryAvailability(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Snapshot look(Query query, Instant now) {
    return store.read(tables -> new Look(tables, query, now).snapshot());
  }

  private record Look(Tables tables, Query query, Instant now) {

    Snapshot snapshot() {
      var sessions = sessions();
      var calendars = calendars();
      var inventory = new Inventory(tables);
      var changesAt =
          Stream.concat(sessions.stream().map(this::poolOf), calendars.stream())
              .flatMap(pool -> inventory.nextExpiry(pool, now).stream())
              .min(Instant::compareTo);
      return new Snapshot(
          sessions.stream().map(this::seats).toList(),
          calendars.stream().collect(Collectors.toMap(Pool::id, this::timetable)),
          changesAt);
    }

    private List<Session> sessions() {
      return tables.sessions().stream()
          .filter(session -> session.supplier().equals(query.supplier()))
          .filter(session -> query.experiences().contains(session.experience()))
          .filter(session -> query.window().contains(session.interval().start()))
          .sorted(BY_START)
          .toList();
    }

    private List<Pool> calendars() {
      return query.calendars().stream()
          .flatMap(id -> tables.pools().find(id).stream())
          .filter(pool -> pool.supplier().equals(query.supplier()) && pool.kind().isCalendar())
          .toList();
    }

    private Pool poolOf(Session session) {
      return tables.pools().find(PoolId.of(session.id())).orElseThrow();
    }

    private Snapshot.Seats seats(Session session) {
      var pool = poolOf(session);
      return new Snapshot.Seats(
          session, pool.capacity(), withoutOverdue(pool).taken(), pool.version());
    }

    private Snapshot.Timetable timetable(Pool pool) {
      return new Snapshot.Timetable(
          touching(withoutOverdue(pool).calendar(), query.window()), pool.version());
    }

    private Pool withoutOverdue(Pool pool) {
      return pool.without(new Inventory(tables).overdueOn(pool, now));
    }

    private static Calendar touching(Calendar calendar, Interval window) {
      return new Calendar(
          calendar.capacity(),
          calendar.loads().stream().filter(load -> load.during().overlaps(window)).toList());
    }
  }
}
