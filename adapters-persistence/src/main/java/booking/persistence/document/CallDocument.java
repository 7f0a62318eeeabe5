package booking.persistence.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;

/**
 * Rows of several tables, for a function of the database that takes them all at once; several such
 * documents can be taken as one.
 */
public final class CallDocument {
  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator(",").build();

  /** By table, as the elements of an array. */
  private final Map<String, String> rows = new LinkedHashMap<>();

  /** A table is left out when there are none. */
  public CallDocument rows(String table, Collection<? extends Record> records) {
    if (!records.isEmpty()) {
      rows.put(
          table,
          text(json -> {
            for (var row : records) {
              write(json, row);
            }
          }));
    }
    return this;
  }

  /** One that is no table's. */
  public CallDocument words(String name, Map<String, String> words) {
    rows.put(
        name,
        text(json -> {
          json.writeStartObject();
          for (var word : words.entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
          }
          json.writeEndObject();
        }));
    return this;
  }

  public JSONB end() {
    return together(List.of(this));
  }

  /** In their order, table by table. */
  public static JSONB together(Collection<CallDocument> documents) {
    var tables = new LinkedHashMap<String, StringBuilder>();
    for (var document : documents) {
      document.rows.forEach((table, rows) -> {
        var all = tables.computeIfAbsent(table, _ -> new StringBuilder());
        all.append(all.isEmpty() ? "" : ",").append(rows);
      });
    }
    var text = new StringBuilder("{");
    tables.forEach((table, rows) ->
        text.append(text.length() > 1 ? "," : "")
            .append('"')
            .append(table)
            .append("\":[")
            .append(rows)
            .append(']'));
    return JSONB.jsonb(text.append('}').toString());
  }

  private static String text(Writing writing) {
    var text = new StringWriter(512);
    try (var json = JSON.createGenerator(text)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Record row) throws IOException {
    json.writeStartObject();
    for (var field : row.fields()) {
      write(json, row, field);
    }
    json.writeEndObject();
  }

  private static <T> void write(JsonGenerator json, Record row, Field<T> field) throws IOException {
    T value = row.get(field);
    if (value == null) {
      return;
    }
    json.writeFieldName(field.getName());
    switch (value) {
      case Number number -> json.writeNumber(number.longValue());
      case Boolean truth -> json.writeBoolean(truth);
      case JSONB document -> json.writeRawValue(document.data());
      // Ids, texts and times: PostgreSQL reads them as Java writes them.
      case Object other -> json.writeString(other.toString());
    }
  }

  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }
}
