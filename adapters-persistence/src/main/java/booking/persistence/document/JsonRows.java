package booking.persistence.document;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbArrayAgg;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Rows that come as documents: whole aggregates in one statement, with one field for each table
 * instead of one for each column.
 */
public final class JsonRows {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonRows() {}

  /** The row of that table, which is in the from clause. */
  public static Field<JSONB> row(Table<?> table) {
    return field("to_jsonb({0})", JSONB.class, name(table.getName()));
  }

  /** Those rows of a table that is not in the from clause. */
  public static Field<JSONB> rows(Table<?> table, Condition which, Field<?> inOrderOf) {
    return coalesce(
        field(select(jsonbArrayAgg(row(table)).orderBy(inOrderOf)).from(table).where(which)),
        inline(JSONB.jsonb("[]")));
  }

  public static <R extends Record> R read(Table<R> table, JSONB document) {
    return read(table, parse(document));
  }

  public static <R extends Record> List<R> readAll(Table<R> table, JSONB documents) {
    return StreamSupport.stream(parse(documents).spliterator(), false)
        .map(document -> read(table, document))
        .toList();
  }

  private static JsonNode parse(JSONB document) {
    try {
      return MAPPER.readTree(document.data());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The database does not answer in JSON", e);
    }
  }

  private static <R extends Record> R read(Table<R> table, JsonNode document) {
    R row = table.newRecord();
    for (var field : table.fields()) {
      set(row, field, document.path(field.getName()));
    }
    return row;
  }

  private static <T> void set(Record row, Field<T> field, JsonNode value) {
    if (!value.isNull() && !value.isMissingNode()) {
      row.set(field, field.getType().cast(value(field.getType(), value)));
    }
  }

  private static Object value(Class<?> type, JsonNode value) {
    if (type == UUID.class) {
      return UUID.fromString(value.textValue());
    } else if (type == Instant.class) {
      return OffsetDateTime.parse(value.textValue()).toInstant();
    } else if (type == LocalDateTime.class) {
      return LocalDateTime.parse(value.textValue());
    } else if (type == Long.class) {
      return value.longValue();
    } else if (type == Integer.class) {
      return value.intValue();
    } else if (type == Boolean.class) {
      return value.booleanValue();
    }
    return type == JSON.class
        ? JSON.json(value.toString())
        : type == JSONB.class ? JSONB.jsonb(value.toString()) : value.textValue();
  }
}
