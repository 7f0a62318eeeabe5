package booking.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CachedSessionsTest {
  private static final Session TOUR =
      new Session(
          new SessionId(new UUID(1, 1)),
          new SupplierId(new UUID(1, 2)),
          new ExperienceId(new UUID(1, 3)),
          LocalDateTime.parse("2027-06-01T10:00"),
          ZoneId.of("Europe/Berlin"),
          Duration.ofHours(2),
          20,
          true);

  private final Database database = TestDatabase.open();
  private final Shelf shelf = new Shelf();
  private final CachedSessions cache = new CachedSessions(shelf, database);

  /** Sessions in editions, and how often any was read. */
  private static final class Shelf implements DatedSessions {
    private final Map<SessionId, Session> sessions = new HashMap<>(Map.of(TOUR.id(), TOUR));
    private long edition;
    private int reads;

    @Override
    public Optional<Dated> findDated(SessionId id) {
      reads++;
      return Optional.ofNullable(sessions.get(id)).map(session -> new Dated(session, edition));
    }

    @Override
    public long edition(SupplierId supplier) {
      return edition;
    }

    @Override
    public int add(Collection<Session> more) {
      more.forEach(session -> sessions.put(session.id(), session));
      return more.size();
    }

    @Override
    public void offerOnly(SupplierId supplier, Collection<Session> offered, Instant now) {
      edition++;
      sessions.replaceAll((id, session) -> session.opened(offered.contains(session)));
    }

    @Override
    public void close(Session session) {
      change(session.opened(false));
    }

    @Override
    public void open(Session session) {
      change(session.opened(true));
    }

    @Override
    public void resize(Session session, int seats) {
      change(session.sized(seats));
    }

    private void change(Session session) {
      edition++;
      sessions.put(session.id(), session);
    }
  }

  @Test
  void what_was_read_is_not_read_again() {
    assertThat(cache.find(TOUR.id())).contains(TOUR);
    assertThat(cache.find(TOUR.id())).contains(TOUR);
    assertThat(shelf.reads).isOne();
  }

  @Test
  void what_is_no_longer_offered_is_seen_at_once() {
    cache.find(TOUR.id());
    cache.offerOnly(TOUR.supplier(), List.of(), Instant.EPOCH);
    assertThat(cache.find(TOUR.id())).contains(TOUR.opened(false));
  }

  @Test
  void what_is_closed_opened_or_resized_is_seen_at_once() {
    cache.find(TOUR.id());
    assertThat(cache.find(TOUR.id())).contains(TOUR);
    cache.close(TOUR);
    assertThat(cache.find(TOUR.id())).contains(TOUR.opened(false));
    cache.open(TOUR);
    assertThat(cache.find(TOUR.id())).contains(TOUR);
    cache.resize(TOUR, 3);
    assertThat(cache.find(TOUR.id())).contains(TOUR.sized(3));
  }

  @Test
  void what_others_changed_is_seen_within_a_second() {
    cache.find(TOUR.id());
    shelf.offerOnly(TOUR.supplier(), List.of(), Instant.EPOCH);
    Waiting.until(() -> cache.find(TOUR.id()).equals(Optional.of(TOUR.opened(false))));
  }

  @Test
  void what_is_added_is_seen_at_once() {
    shelf.sessions.clear();
    assertThat(cache.find(TOUR.id())).isEmpty();
    assertThat(cache.add(List.of(TOUR))).isOne();
    assertThat(cache.find(TOUR.id())).contains(TOUR);
  }

  @Test
  void within_a_transaction_nothing_is_kept() {
    cache.find(TOUR.id());
    database.inTransaction(() -> {
      cache.offerOnly(TOUR.supplier(), List.of(), Instant.EPOCH);
      return assertThat(cache.find(TOUR.id())).contains(TOUR.opened(false));
    });
    assertThat(cache.find(TOUR.id())).contains(TOUR.opened(false));
  }
}
