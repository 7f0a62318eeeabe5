package booking.inmemory;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Dated departures in memory, each with its pool of seats. */
public final class InMemorySessions implements Sessions {
  private final InMemoryStore store;

  InMemorySessions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return store.read(tables -> tables.sessions().find(id));
  }

  @Override
  public int add(Collection<Session> sessions) {
    return store.write(tables -> {
      var known =
          tables.sessions().stream()
              .map(Session::departure)
              .collect(Collectors.toCollection(HashSet::new));
      var added = sessions.stream().filter(session -> known.add(session.departure())).toList();
      added.forEach(session -> add(tables, session));
      return added.size();
    });
  }

  @Override
  public void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now) {
    var wanted = offered.stream().map(Session::departure).collect(Collectors.toSet());
    store.write(tables -> {
      var changed =
          tables.sessions().stream()
              .filter(session -> session.supplier().equals(supplier))
              .filter(session -> session.interval().start().isAfter(now))
              .filter(session -> session.open() != isOffered(tables, session, wanted))
              .toList();
      changed.forEach(one -> tables.sessions().put(one.id(), one.opened(!one.open())));
      return changed.size();
    });
  }

  private static boolean isOffered(Tables tables, Session session, Set<Session.Departure> wanted) {
    return wanted.contains(session.departure()) && tables.shut().find(session.id()).isEmpty();
  }

  @Override
  public void close(Session session) {
    store.write(tables -> {
      tables.shut().put(session.id(), session.id());
      return change(tables, session, found -> found.opened(false));
    });
  }

  @Override
  public void open(Session session) {
    store.write(tables -> {
      tables.shut().remove(session.id());
      return change(tables, session, found -> found.opened(true));
    });
  }

  @Override
  public void resize(Session session, int seats) {
    store.write(tables -> {
      new PoolSizes(tables).set(seats(session.sized(seats)), PoolKind.SEATS.name());
      return change(tables, session, found -> found.sized(seats));
    });
  }

  private static Session change(Tables tables, Session session, UnaryOperator<Session> how) {
    var next = how.apply(tables.sessions().find(session.id()).orElseThrow());
    tables.sessions().put(next.id(), next);
    return next;
  }

  private static Pool seats(Session session) {
    return Pool.of(PoolId.of(session.id()), session.supplier(), PoolKind.SEATS, session.capacity());
  }

  private static void add(Tables tables, Session session) {
    var pool = seats(session);
    tables.sessions().put(session.id(), session);
    tables.pools().put(pool.id(), pool);
  }
}
