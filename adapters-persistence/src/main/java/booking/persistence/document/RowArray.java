package booking.persistence.document;

import java.util.BitSet;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as PostgreSQL writes an array of them: what a function of the database takes
 * them all by. Those of one caller can be followed by those of the next.
 */
public final class RowArray {
  /** Letters, digits and signs that mean nothing to PostgreSQL within a row or an array. */
  private static final BitSet PLAIN = new BitSet();

  static {
    PLAIN.set('!', '~');
    "\"\\(),{}".chars().forEach(PLAIN::clear);
  }

  private final StringBuilder text = new StringBuilder(256);

  /** All columns of a row, in their order. */
  public RowArray add(Record row) {
    next().append("\"(");
    for (int i = 0; i < row.size(); i++) {
      column(i, row.get(i));
    }
    text.append(")\"");
    return this;
  }

  /** The columns of a row; ids, numbers, texts, times and documents are written as Java does. */
  public RowArray add(@Nullable Object... columns) {
    next().append("\"(");
    for (int i = 0; i < columns.length; i++) {
      column(i, columns[i]);
    }
    text.append(")\"");
    return this;
  }

  private void column(int position, @Nullable Object value) {
    text.append(position == 0 ? "" : ",");
    if (value != null) {
      field(value.toString());
    }
  }

  /** A text by itself, of an array of texts. */
  public RowArray addText(String element) {
    next().append('"');
    for (int i = 0; i < element.length(); i++) {
      char letter = element.charAt(i);
      if (letter == '"' || letter == '\\') {
        text.append('\\');
      }
      text.append(letter);
    }
    text.append('"');
    return this;
  }

  /** Nothing stands at this place. */
  public RowArray addNull() {
    next().append("NULL");
    return this;
  }

  private StringBuilder next() {
    return text.isEmpty() ? text : text.append(',');
  }

  /** What stands in an array stands in quotes already, so each of its own is escaped again. */
  private void field(String value) {
    if (isPlain(value)) {
      text.append(value);
      return;
    }
    text.append("\\\"");
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      switch (letter) {
        case '"' -> text.append("\\\"\\\"");
        case '\\' -> text.append("\\\\\\\\");
        default -> text.append(letter);
      }
    }
    text.append("\\\"");
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!PLAIN.get(value.charAt(i))) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** Those of the next caller, after these. */
  public void addAll(RowArray others) {
    if (!others.isEmpty()) {
      next().append(others.text);
    }
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** As a parameter is written. */
  @Override
  public String toString() {
    return "{" + text + "}";
  }
}
