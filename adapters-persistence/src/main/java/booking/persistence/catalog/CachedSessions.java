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
 * Sessions kept in the process for the second that the port allows, and forgotten when any are
 * changed here. What is left of their seats is not among what is kept.
 */
public final class CachedSessions implements Sessions {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int MOST = 10_000;

  private final Sessions sessions;
  private final Database database;
  private final Cache<SessionId, Optional<Session>> kept =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  public CachedSessions(Sessions sessions, Database database) {
    this.sessions = sessions;
    this.database = database;
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return database.isInTransaction() ? sessions.find(id) : kept.get(id, sessions::find);
  }

  @Override
  public int add(Collection<Session> more) {
    int added = sessions.add(more);
    database.afterCommit(kept::invalidateAll);
    return added;
  }

  @Override
  public void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now) {
    sessions.offerOnly(supplier, offered, now);
    database.afterCommit(kept::invalidateAll);
  }
}
