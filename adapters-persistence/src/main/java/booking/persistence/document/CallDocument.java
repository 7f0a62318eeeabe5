package booking.persistence.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;

/** Rows and words as one document, for a function of the database that takes them all at once. */
public final class CallDocument {
  private static final JsonFactory JSON = new JsonFactory();

  private final StringWriter text = new StringWriter(4096);
  private final JsonGenerator json;

  public CallDocument() {
    try {
      json = JSON.createGenerator(text);
      json.writeStartObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public CallDocument word(String name, String word) {
    return write(() -> json.writeStringField(name, word));
  }

  public CallDocument row(String name, Record row) {
    return write(() -> {
      json.writeFieldName(name);
      write(row);
    });
  }

  /** Left out when there are none. */
  public CallDocument rows(String name, Collection<? extends Record> rows) {
    return rows.isEmpty()
        ? this
        : write(() -> {
          json.writeArrayFieldStart(name);
          for (var row : rows) {
            write(row);
          }
          json.writeEndArray();
        });
  }

  public JSONB end() {
    write(() -> {
      json.writeEndObject();
      json.close();
    });
    return JSONB.jsonb(text.toString());
  }

  private void write(Record row) throws IOException {
    json.writeStartObject();
    for (var field : row.fields()) {
      write(row, field);
    }
    json.writeEndObject();
  }

  private <T> void write(Record row, Field<T> field) throws IOException {
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

  private CallDocument write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }
}
