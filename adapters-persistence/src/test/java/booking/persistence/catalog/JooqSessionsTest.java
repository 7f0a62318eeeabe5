package booking.persistence.catalog;

import static booking.persistence.jooq.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.catalog.CatalogFixtures;
import booking.contract.catalog.SessionsContract;
import booking.domain.catalog.Session;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import booking.persistence.catalog.DatedSessions.Dated;
import booking.persistence.database.Database;
import booking.persistence.pool.PoolChanges;
import booking.persistence.pool.Pools;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class JooqSessionsTest implements SessionsContract, OnPostgres {
  private static final Session TOUR =
      CatalogFixtures.departure(
          CatalogFixtures.walkingTour(), LocalDateTime.parse("2030-06-03T10:00"), 20);

  private final Database database = TestDatabase.open();

  @Test
  void whatever_changes_a_session_makes_a_new_edition() {
    fresh();
    var sessions = new JooqSessions(database, new Pools(database, PoolChanges.toNobody()));
    sessions.add(List.of(TOUR));
    assertThat(sessions.findDated(TOUR.id())).contains(new Dated(TOUR, 0));
    sessions.offerOnly(TOUR.supplier(), List.of(), Instant.EPOCH);
    assertThat(sessions.findDated(TOUR.id())).contains(new Dated(TOUR.opened(false), 1));
    database.ask(sql -> sql.update(SESSION).set(SESSION.CAPACITY, 21).execute());
    assertThat(sessions.edition(TOUR.supplier())).isEqualTo(2);
  }
}
