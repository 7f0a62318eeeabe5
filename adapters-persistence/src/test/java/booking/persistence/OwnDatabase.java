package booking.persistence;

import booking.contract.Backend;
import booking.domain.work.Subscriptions;
import booking.persistence.catalog.SupplierRows;
import booking.persistence.database.DataSources;
import booking.persistence.database.Database;
import booking.persistence.database.DatabaseAddress;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A database that a test has to itself: to change its schema, or how its connections wait. */
public final class OwnDatabase implements AutoCloseable {
  private static final String MIGRATED = migrated();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final int CONNECTIONS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DatabaseAddress address;
  private final HikariDataSource pool;
  private final ApplicationContext micronaut;

  private OwnDatabase(DatabaseAddress address, HikariConfig config) {
    this.address = address;
    this.pool = new HikariDataSource(config);
    this.micronaut = TestDatabase.wire(pool);
  }

  private static String migrated() {
    TestDatabase.execute("create database migrated");
    DataSources.open(TestDatabase.named("migrated"), 1).close();
    return "migrated";
  }

  public static OwnDatabase create() {
    return create("set lock_timeout = '2s'", CONNECTIONS);
  }

  /**
   * Like a new one, over so many connections.
   *
   * @param settings what each of them starts with
   */
  public static OwnDatabase create(String settings, int connections) {
    return create(settings, connections, PATIENCE);
  }

  /** The same, and who waits so long for one of them goes away. */
  public static OwnDatabase create(String settings, int connections, Duration patience) {
    var name = "own_" + NUMBER.incrementAndGet();
    TestDatabase.execute("create database %s template %s".formatted(name, MIGRATED));
    var address = TestDatabase.named(name);
    var config = new HikariConfig();
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setMaximumPoolSize(connections);
    config.setConnectionInitSql(settings);
    config.setConnectionTimeout(patience.toMillis());
    config.addDataSourceProperty("socketFactory", RoundTrips.class.getName());
    return new OwnDatabase(address, config);
  }

  public Backend backend() {
    return new PostgresBackend(
        TestDatabase.open(micronaut), micronaut.getBean(SupplierRows.class), Subscriptions.of());
  }

  public DatabaseAddress address() {
    return address;
  }

  public Database database() {
    return TestDatabase.open(micronaut);
  }

  /** One of its own connections, which nobody else has meanwhile. */
  public Connection taken() throws SQLException {
    return pool.getConnection();
  }

  /** A connection of somebody else's. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
  }

  /** Statements that are each their own transaction, whatever goes on around them. */
  public DSLContext sql() {
    return DSL.using(pool, SQLDialect.POSTGRES);
  }

  @Override
  public void close() {
    micronaut.close();
    pool.close();
  }
}
