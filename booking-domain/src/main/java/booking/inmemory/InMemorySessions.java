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
              .filter(session -> session.open() != wanted.contains(session.departure()))
              .toList();
      changed.forEach(one -> tables.sessions().put(one.id(), one.opened(!one.open())));
      return changed.size();
    });
  }

  private static void add(Tables tables, Session session) {
    var pool =
        Pool.of(PoolId.of(session.id()), session.supplier(), PoolKind.SEATS, session.capacity());
    tables.sessions().put(session.id(), session);
    tables.pools().put(pool.id(), pool);
  }
}
