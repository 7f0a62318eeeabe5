package booking.inmemory;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import java.time.LocalDateTime;
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

  /** What no two sessions have in common. */
  private record Departure(ExperienceId experience, LocalDateTime start) {
    static Departure of(Session session) {
      return new Departure(session.experience(), session.start());
    }
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
              .map(Departure::of)
              .collect(Collectors.toCollection(HashSet::new));
      var added = sessions.stream().filter(session -> known.add(Departure.of(session))).toList();
      added.forEach(session -> add(tables, session));
      return added.size();
    });
  }

  private static void add(Tables tables, Session session) {
    var pool =
        Pool.of(PoolId.of(session.id()), session.supplier(), PoolKind.SEATS, session.capacity());
    tables.sessions().put(session.id(), session);
    tables.pools().put(pool.id(), pool);
  }
}
