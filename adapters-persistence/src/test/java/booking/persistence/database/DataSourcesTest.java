package booking.persistence.database;

import static booking.persistence.jooq.Tables.IDEMPOTENCY_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.persistence.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.util.ExceptionUtils;

class DataSourcesTest {
  private final Database database = TestDatabase.open();

  @Test
  void what_a_row_holds_is_in_no_message() {
    assertThatThrownBy(this::addIncompleteRow)
        .hasMessageContaining("null value")
        .satisfies(thrown ->
            assertThat(ExceptionUtils.readStackTrace(thrown)).doesNotContain("ada@example.org"));
  }

  private void addIncompleteRow() {
    database.ask(sql ->
        sql.insertInto(IDEMPOTENCY_KEY)
            .set(IDEMPOTENCY_KEY.SUPPLIER_ID, new UUID(1, 1))
            .set(IDEMPOTENCY_KEY.KEY, "ada@example.org")
            .execute());
  }
}
