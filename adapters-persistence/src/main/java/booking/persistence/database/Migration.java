package booking.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the schema up to date, one instance at a time.
 *
 * <p>Liquibase's own lock is a row, which stays locked for ever when its holder is killed. So there
 * is an advisory lock around it, which ends with its session: whoever has that one knows that any
 * row still locked was left behind.
 */
final class Migration {
  static final long LOCK = 0x626f6f6b696e67L;
  private static final String LEFT_BEHIND =
      """
      do $$ begin
        if to_regclass('databasechangeloglock') is not null then
          update databasechangeloglock set locked = false, lockgranted = null, lockedby = null;
        end if;
      end $$
      """;

  private final DatabaseAddress address;

  private Migration(DatabaseAddress address) {
    this.address = address;
  }

  static Migration of(DatabaseAddress address) {
    return new Migration(address);
  }

  void run() {
    try (var alone = connect()) {
      execute(alone, "select pg_advisory_lock(" + LOCK + ")");
      execute(alone, LEFT_BEHIND);
      update();
    } catch (SQLException e) {
      throw new IllegalStateException("The database at %s cannot be used".formatted(address), e);
    }
  }

  private void update() throws SQLException {
    try (var connection = connect();
        var liquibase =
            new Liquibase(
                "db/changelog/root.yaml",
                new ClassLoaderResourceAccessor(Migration.class.getClassLoader()),
                new JdbcConnection(connection))) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> liquibase.update(""));
    } catch (LiquibaseException e) {
      throw new IllegalStateException("The schema cannot be brought up to date", e);
    } catch (SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
