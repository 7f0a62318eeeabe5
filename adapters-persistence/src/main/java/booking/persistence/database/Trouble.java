package booking.persistence.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final int DEEPEST_CAUSE = 10;

  /** As far as we tell them apart, by SQLSTATE. */
  public enum Kind {
    LOCK_NOT_AVAILABLE("55P03"),
    DEADLOCK_DETECTED("40P01"),
    SERIALIZATION_FAILURE("40001"),
    CHECK_VIOLATION("23514"),
    EXCLUSION_VIOLATION("23P01"),
    UNIQUE_VIOLATION("23505"),
    /** Class 08, or ended by an administrator, a crash or a restart. */
    CONNECTION_LOST("08...|57P0[123]"),
    OTHER("");

    private final Pattern sqlStates;

    Kind(String sqlStates) {
      this.sqlStates = Pattern.compile(sqlStates);
    }

    static Kind of(String sqlState) {
      return Arrays.stream(values())
          .filter(kind -> kind.sqlStates.matcher(sqlState).matches())
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

  /** Whether what went wrong around a transaction is that its connection is gone. */
  static boolean isLostConnection(Throwable e) {
    return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .filter(SQLException.class::isInstance)
        .map(cause -> Optional.ofNullable(((SQLException) cause).getSQLState()))
        .findFirst()
        // The pool says nothing of one that it has closed by then.
        .filter(state -> state.map(Kind::of).orElse(Kind.CONNECTION_LOST) == Kind.CONNECTION_LOST)
        .isPresent();
  }

  /** Others were in the way, or the database went: the same may go well a moment later. */
  public boolean isPassing() {
    return switch (kind) {
      case LOCK_NOT_AVAILABLE, DEADLOCK_DETECTED, SERIALIZATION_FAILURE, CONNECTION_LOST -> true;
      case CHECK_VIOLATION, EXCLUSION_VIOLATION, UNIQUE_VIOLATION, OTHER -> false;
    };
  }
}
