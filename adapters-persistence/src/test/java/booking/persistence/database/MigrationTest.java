package booking.persistence.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import booking.persistence.OwnDatabase;
import booking.persistence.Waiting;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationTest {
  private final OwnDatabase own = OwnDatabase.create();
  private final ExecutorService instance = Executors.newSingleThreadExecutor();

  @BeforeEach
  void something_is_to_be_done() {
    own.sql().execute("delete from databasechangelog where id = 'versions-of'");
  }

  @AfterEach
  void closes() {
    instance.shutdownNow();
    own.close();
  }

  private Future<?> starting() {
    return instance.submit(() -> Migration.of(own.address()).run());
  }

  private boolean isDone() {
    return own.sql().fetch("select from databasechangelog where id = 'versions-of'").isNotEmpty();
  }

  @Test
  void a_lock_that_a_killed_process_left_behind_is_in_nobody_s_way() throws Exception {
    own.sql()
        .execute(
            "update databasechangeloglock"
                + " set locked = true, lockgranted = now(), lockedby = 'one that was killed'");
    starting().get(20, SECONDS);
    assertThat(isDone()).isTrue();
  }

  @Test
  void one_who_is_at_it_is_waited_for() throws Exception {
    try (var another = own.connect();
        var statement = another.createStatement()) {
      statement.execute("select pg_advisory_lock(" + Migration.LOCK + ")");
      var starting = starting();
      Waiting.untilOneIsBlocked(own.sql());
      assertThat(isDone()).isFalse();
      statement.execute("select pg_advisory_unlock(" + Migration.LOCK + ")");
      starting.get(20, SECONDS);
      assertThat(isDone()).isTrue();
    }
  }
}
