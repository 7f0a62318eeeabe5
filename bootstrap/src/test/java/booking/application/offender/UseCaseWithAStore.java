package booking.application.offender;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A use case that reaches for the database, and for an in-memory adapter's neighbour. */
public record UseCaseWithAStore(DataSource source) {
  boolean works() throws SQLException {
    try (var connection = source.getConnection()) {
      return connection.isValid(1);
    }
  }
}
