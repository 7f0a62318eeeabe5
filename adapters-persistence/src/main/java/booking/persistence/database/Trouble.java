package booking.persistence.database;

import java.util.Arrays;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL says went wrong.
 *
 * @param constraint the one that was violated, or empty text
 * @param where the statements and functions it was in
 */
public record Trouble(Kind kind, String constraint, String where) {

  /** As far as we tell them apart, by SQLSTATE. */
  public enum Kind {
    LOCK_NOT_AVAILABLE("55P03"),
    DEADLOCK_DETECTED("40P01"),
    SERIALIZATION_FAILURE("40001"),
    CHECK_VIOLATION("23514"),
    EXCLUSION_VIOLATION("23P01"),
    UNIQUE_VIOLATION("23505"),
    OTHER("");

    private final String sqlState;

    Kind(String sqlState) {
      this.sqlState = sqlState;
    }

    static Kind of(String sqlState) {
      return Arrays.stream(values())
          .filter(kind -> kind.sqlState.equals(sqlState))
          .findFirst()
          .orElse(OTHER);
    }
  }

  public static Trouble in(DataAccessException e) {
    var said =
        Optional.ofNullable(e.getCause(PSQLException.class))
            .map(PSQLException::getServerErrorMessage);
    return new Trouble(
        Kind.of(e.sqlState()),
        said.map(ServerErrorMessage::getConstraint).orElse(""),
        said.map(ServerErrorMessage::getWhere).orElse(""));
  }

  /** Others were in the way: the same may go well a moment later. */
  public boolean isContention() {
    return switch (kind) {
      case LOCK_NOT_AVAILABLE, DEADLOCK_DETECTED, SERIALIZATION_FAILURE -> true;
      case CHECK_VIOLATION, EXCLUSION_VIOLATION, UNIQUE_VIOLATION, OTHER -> false;
    };
  }
}
