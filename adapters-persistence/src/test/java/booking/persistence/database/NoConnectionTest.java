package booking.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.work.Busy;
import booking.persistence.OwnDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever finds no connection is told to come again, not that something is broken. */
class NoConnectionTest {
  private static final Duration SOON = Duration.ofMillis(250);

  @Test
  void without_a_connection_left_it_is_busy() throws Exception {
    try (var own = OwnDatabase.create("select 1", 1, SOON)) {
      var database = own.database();
      try (var taken = own.taken()) {
        assertThat(taken.isValid(1)).isTrue();
        assertThatThrownBy(() -> database.ask(sql -> sql.fetch("select 1")))
            .isInstanceOf(Busy.class);
        assertThatThrownBy(() -> database.inTransaction(() -> 1)).isInstanceOf(Busy.class);
      }
      int answers = database.ask(sql -> sql.fetch("select 1").size());
      assertThat(answers).isEqualTo(1);
    }
  }
}
