package booking.persistence.catalog;

import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import booking.domain.catalog.SupplierId;
import booking.persistence.database.Database;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Sessions kept in the process for as long as their edition is in force, which is looked up once in
 * the second that the port allows. What is left of their seats is not among what is kept.
 */
public final class CachedSessions implements Sessions {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int MOST = 20_000;
  private static final int MOST_SUPPLIERS = 10_000;

  private final DatedSessions sessions;
  private final Database database;
  private final Cache<SessionId, DatedSessions.Dated> kept =
      Caffeine.newBuilder().maximumSize(MOST).build();
  private final Cache<SupplierId, Long> editions =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST_SUPPLIERS).build();

  public CachedSessions(DatedSessions sessions, Database database) {
    this.sessions = sessions;
    this.database = database;
  }

  @Override
  public Optional<Session> find(SessionId id) {
    if (database.isInTransaction()) {
      return sessions.find(id);
    }
    var found =
        Optional.ofNullable(kept.getIfPresent(id))
            .filter(this::isInForce)
            .or(() -> sessions.findDated(id));
    found.ifPresent(dated -> kept.put(id, dated));
    return found.map(DatedSessions.Dated::session);
  }

  /** What was read after the edition was looked up may be newer than that. */
  private boolean isInForce(DatedSessions.Dated dated) {
    return dated.edition() >= editions.get(dated.session().supplier(), sessions::edition);
  }

  @Override
  public int add(Collection<Session> more) {
    return sessions.add(more);
  }

  @Override
  public void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now) {
    sessions.offerOnly(supplier, offered, now);
    database.afterCommit(() -> editions.invalidate(supplier));
  }

  @Override
  public void close(Session session) {
    sessions.close(session);
    forget(session);
  }

  @Override
  public void open(Session session) {
    sessions.open(session);
    forget(session);
  }

  @Override
  public void resize(Session session, int seats) {
    sessions.resize(session, seats);
    forget(session);
  }

  private void forget(Session session) {
    database.afterCommit(() -> editions.invalidate(session.supplier()));
  }
}
