package booking.benchmark.server;

import java.sql.Connection;
import java.sql.SQLException;

/** Single answers. */
public final class Sql {
  private Sql() {}

  public static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      if (!rows.next()) {
        throw new SQLException("No answer to " + query);
      }
      return rows.getString(1);
    }
  }

  public static long number(Connection connection, String query) throws SQLException {
    return Long.parseLong(text(connection, query));
  }

  public static void run(Connection connection, String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
