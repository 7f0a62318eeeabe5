package booking.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows under named columns: texts, numbers and spreads. */
public final class Table {
  private static final double MANY = 100;
  private static final double SOME = 10;

  private final String title;
  private final List<String> columns;
  private final List<List<Object>> rows = new ArrayList<>();

  public Table(String title, String... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  public Table row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException("Not a cell for each of " + columns);
    }
    rows.add(List.of(cells));
    return this;
  }

  String title() {
    return title;
  }

  /** For JSON. */
  List<Map<String, Object>> objects() {
    return rows.stream().map(this::object).toList();
  }

  private Map<String, Object> object(List<Object> row) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < columns.size(); i++) {
      object.put(columns.get(i), row.get(i));
    }
    return object;
  }

  /** For people: the first column to the left, the others to the right. */
  @Override
  public String toString() {
    var texts = new ArrayList<List<String>>();
    texts.add(columns);
    rows.forEach(row -> texts.add(row.stream().map(Table::text).toList()));
    var widths =
        IntStream.range(0, columns.size())
            .map(i -> texts.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    var out = new StringBuilder("  ").append(title).append('\n');
    for (var row : texts) {
      out.append("    ").append(line(row, widths).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      var space = " ".repeat(widths[i] - row.get(i).length());
      line.append(i == 0 ? row.get(i) + space : space + row.get(i)).append("   ");
    }
    return line.toString();
  }

  private static String text(Object cell) {
    return cell instanceof Number number ? number(number.doubleValue()) : cell.toString();
  }

  /** Three digits that mean something. */
  static String number(double value) {
    double size = Math.abs(value);
    boolean whole = value == Math.rint(value);
    int decimals = whole || size >= MANY ? 0 : size >= SOME ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
