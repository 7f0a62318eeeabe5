package booking.benchmark.placing;

import booking.benchmark.server.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows that the service wrote for one order, whatever tables and columns there are: what a bare
 * driver has to write as well.
 */
record Example(String session, List<Row> rows) {

  /**
   * One of them.
   *
   * @param cells those that are not null
   */
  record Row(String table, List<Cell> cells) {
    String cell(String column) {
      return cells.stream()
          .filter(cell -> cell.column().equals(column))
          .findFirst()
          .orElseThrow()
          .text();
    }
  }

  /**
   * A value as PostgreSQL writes it.
   *
   * @param type by its name in PostgreSQL
   */
  record Cell(String column, String type, String text) {}

  /** Of the order that was placed last. */
  static Example latest(Connection connection) throws SQLException {
    var order = Sql.text(connection, "select id from orders order by placed_at desc limit 1");
    var hold = Sql.text(connection, "select hold_id from orders where id = '%s'".formatted(order));
    var session =
        Sql.text(
            connection, "select session_id from booking where order_id = '%s'".formatted(order));
    var rows = new ArrayList<Row>();
    rows.addAll(rows(connection, "hold", "id", hold));
    rows.addAll(rows(connection, "orders", "id", order));
    rows.addAll(rows(connection, "booking", "order_id", order));
    rows.addAll(rows(connection, "payment", "order_id", order));
    rows.addAll(rows(connection, "claim", "hold_id", hold));
    rows.addAll(rows(connection, "idempotency_key", "order_id", order));
    for (var row : List.copyOf(rows)) {
      if (row.cells().stream().anyMatch(cell -> cell.column().equals("id"))) {
        rows.addAll(rows(connection, "reference", "id", row.cell("id")));
      }
    }
    return new Example(session, rows);
  }

  private static List<Row> rows(Connection connection, String table, String column, String value)
      throws SQLException {
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select * from %s where %s = '%s'".formatted(table, column, value))) {
      var rows = new ArrayList<Row>();
      var about = found.getMetaData();
      while (found.next()) {
        var cells = new ArrayList<Cell>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
          var text = found.getString(i);
          if (text != null) {
            cells.add(new Cell(about.getColumnName(i), about.getColumnTypeName(i), text));
          }
        }
        rows.add(new Row(table, cells));
      }
      return rows;
    }
  }

  Row only(String table) {
    return rows.stream().filter(row -> row.table().equals(table)).findFirst().orElseThrow();
  }
}
