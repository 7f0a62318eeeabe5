package booking.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.work.Busy;
import booking.persistence.OwnDatabase;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever loses his connection on the way may come again: the next one is a new one. */
class LostConnectionTest {
  private final OwnDatabase own = OwnDatabase.create("select 1", 1);
  private final Database database = own.database();

  @AfterEach
  void close() {
    own.close();
  }

  @Test
  void in_the_middle_of_a_question() {
    assertThatThrownBy(() -> database.ask(LostConnectionTest::isEnded)).isInstanceOf(Busy.class);
    assertThatAnotherIsThere();
  }

  @Test
  void in_the_middle_of_a_transaction() {
    assertThatThrownBy(
            () -> database.inTransaction(() -> database.ask(LostConnectionTest::isEnded)))
        .isInstanceOf(Busy.class);
    assertThatAnotherIsThere();
  }

  @Test
  void at_the_end_of_a_transaction() {
    assertThatThrownBy(() -> database.inTransaction(this::isEndedByAnother))
        .isInstanceOf(Busy.class);
    assertThatAnotherIsThere();
  }

  private void assertThatAnotherIsThere() {
    int answers = database.ask(sql -> sql.fetch("select 1").size());
    assertThat(answers).isEqualTo(1);
  }

  private static int isEnded(DSLContext sql) {
    return sql.fetch("select pg_terminate_backend(pg_backend_pid())").size();
  }

  private boolean isEndedByAnother() {
    int backend =
        database.ask(sql -> sql.fetchSingle("select pg_backend_pid()").get(0, Integer.class));
    try (var other = own.connect();
        var statement = other.createStatement()) {
      return statement.execute("select pg_terminate_backend(%d)".formatted(backend));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
