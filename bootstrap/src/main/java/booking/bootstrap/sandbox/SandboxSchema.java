package booking.bootstrap.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The sandbox's own schema, apart from the service's tables and their change logs. */
final class SandboxSchema {
  static final String NAME = "sandbox";
  private static final long LOCK = 0x73616e64626f78L;

  private SandboxSchema() {}

  /** Makes it what it is to be. Of several instances at once one does, the others wait. */
  static void migrate(DataSource database) {
    try (var turn = database.getConnection();
        var waiting = turn.createStatement()) {
      turn.setAutoCommit(false);
      waiting.execute("set local lock_timeout = '60s'");
      waiting.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      update(database);
      turn.rollback();
    } catch (SQLException | LiquibaseException e) {
      throw new IllegalStateException("The sandbox's schema cannot be made", e);
    }
  }

  /** It is our turn: a lock of Liquibase's own is left over from somebody who was killed. */
  private static void update(DataSource database) throws SQLException, LiquibaseException {
    try (var connection = database.getConnection();
        var liquibase =
            new Liquibase(
                "sandbox/changelog.sql",
                new ClassLoaderResourceAccessor(SandboxSchema.class.getClassLoader()),
                inSchema(connection))) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      Scope.child(
          Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
          () -> {
            try {
              liquibase.forceReleaseLocks();
              liquibase.update("");
            } finally {
              leaveSchema(connection);
            }
          });
    } catch (LiquibaseException | SQLException e) {
      throw e;
    } catch (Exception e) {
      throw new LiquibaseException(e);
    }
  }

  /** The connection goes back to others, who must not find the sandbox's tables for theirs. */
  private static void leaveSchema(Connection connection) throws SQLException {
    connection.rollback();
    try (var statement = connection.createStatement()) {
      statement.execute("reset search_path");
    }
    connection.commit();
  }

  private static Database inSchema(Connection connection) throws SQLException, LiquibaseException {
    try (var statement = connection.createStatement()) {
      statement.execute("create schema if not exists " + NAME);
    }
    var database =
        DatabaseFactory.getInstance()
            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
    database.setDefaultSchemaName(NAME);
    database.setLiquibaseSchemaName(NAME);
    return database;
  }
}
