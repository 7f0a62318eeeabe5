package booking.benchmark.report;

import java.util.List;

/**
 * One figure, as measured.
 *
 * @param summary in a sentence, fit to be quoted
 */
public record Figure(
    int number, String title, String summary, List<Table> tables, List<String> remarks) {
  public Figure {
    tables = List.copyOf(tables);
    remarks = List.copyOf(remarks);
  }

  @Override
  public String toString() {
    var out = new StringBuilder("Figure %d. %s%n".formatted(number, title));
    tables.forEach(table -> out.append('\n').append(table));
    out.append('\n');
    remarks.forEach(remark -> out.append("  ").append(remark).append('\n'));
    return out.toString();
  }
}
