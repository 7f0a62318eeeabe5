package booking.persistence.document;

import static booking.persistence.jooq.Tables.IDEMPOTENCY_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import booking.persistence.TestDatabase;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.IdempotencyKeyRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL reads what we write. */
class RowArrayTest {
  private final Database database = TestDatabase.open();

  private List<IdempotencyKeyRecord> rows(RowArray array) {
    return database.ask(db ->
        db.fetch("select * from unnest(?::idempotency_key[])", array.toString())
            .into(IDEMPOTENCY_KEY));
  }

  private List<String> texts(RowArray array) {
    return database.ask(db ->
        db.fetch("select * from unnest(?::text[])", array.toString()).getValues(0, String.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        " ",
        "NULL",
        "O\"Hara \\ \\\" (1, 2) {3}",
        "line\nbreak\ttab",
        "Ærøskøbing 東京 😀",
        "'; drop table orders --",
        "{\"a\":\"say \\\"hi\\\"\\n\"}"
      })
  void any_text_comes_out_as_it_went_in(String text) {
    assertThat(texts(new RowArray().addText(text).addNull().addText(text)))
        .containsExactly(text, null, text);
    assertThat(rows(new RowArray().add(key(text)).add(key("next"))))
        .containsExactly(key(text), key("next"));
  }

  /** With texts, an id, a time and what is not there. */
  private static IdempotencyKeyRecord key(String text) {
    return new IdempotencyKeyRecord()
        .setSupplierId(new UUID(7, 8))
        .setKey(text)
        .setRequestHash(text)
        .setAt(Instant.parse("2027-06-01T10:00:00.123456Z"));
  }

  @Test
  void what_one_brings_comes_before_what_the_next_brings() {
    var all = new RowArray();
    all.addAll(new RowArray());
    all.addAll(new RowArray().addText("first").addText("second"));
    all.addAll(new RowArray().addText("third"));
    assertThat(texts(all)).containsExactly("first", "second", "third");
    assertThat(new RowArray().isEmpty()).isTrue();
  }
}
