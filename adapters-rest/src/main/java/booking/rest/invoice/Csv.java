package booking.rest.invoice;

import booking.domain.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as spreadsheets read it (RFC 4180). What people wrote never becomes a formula: it is
 * marked as text where it begins like one.
 */
final class Csv {
  private static final String FORMULA = "=+-@\t\r";
  private final StringBuilder rows = new StringBuilder();

  Csv(String... columns) {
    add(List.of(columns).stream().map(Csv::text).toList());
  }

  /** A cell: its text is written as it is, since it comes from {@link #text} or is a number. */
  record Cell(String written) {}

  static Cell text(String text) {
    boolean looksLikeAFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return new Cell(quoted(looksLikeAFormula ? "'" + text : text));
  }

  /** With a point, and all decimals of its currency. */
  static Cell amount(Money money) {
    return new Cell(money.decimal());
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  void add(List<Cell> row) {
    rows.append(String.join(",", row.stream().map(Cell::written).toList())).append("\r\n");
  }

  byte[] bytes() {
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}
