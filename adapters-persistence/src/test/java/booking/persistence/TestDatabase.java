package booking.persistence;

import booking.persistence.database.DataSources;
import booking.persistence.database.Database;
import booking.persistence.database.DatabaseAddress;
import booking.persistence.jooq.Public;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** One PostgreSQL for all tests of this JVM, emptied for each. */
public final class TestDatabase {
  private static final EmbeddedPostgres POSTGRES = start();
  public static final DatabaseAddress ADDRESS =
      new DatabaseAddress(POSTGRES.getJdbcUrl("postgres", "postgres"), "postgres", "");
  private static final HikariDataSource POOL = DataSources.open(ADDRESS, 24);
  private static final ApplicationContext MICRONAUT = wire(POOL);

  private TestDatabase() {}

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ApplicationContext wire(DataSource pool) {
    var context =
        ApplicationContext.builder()
            .banner(false)
            .properties(Map.of("datasources.default.dialect", "POSTGRES"))
            .build();
    context.registerSingleton(DataSource.class, pool, Qualifiers.byName("default"));
    return context.start();
  }

  public static DataSource pool() {
    return POOL;
  }

  static <T> T bean(Class<T> type) {
    return MICRONAUT.getBean(type);
  }

  public static Database open() {
    return open(MICRONAUT);
  }

  static Database open(ApplicationContext micronaut) {
    return micronaut.getBean(Wiring.class).database();
  }

  /** Another database of the same server. */
  static DatabaseAddress named(String name) {
    return new DatabaseAddress(POSTGRES.getJdbcUrl("postgres", name), "postgres", "");
  }

  @Singleton
  record Wiring(
      ConnectionOperations<Connection> connections,
      TransactionOperations<Connection> transactions) {
    Database database() {
      return new Database(connections, transactions);
    }
  }

  /** The database with nothing in it. */
  public static Database empty() {
    var database = open();
    var tables =
        Public.PUBLIC.getTables().stream().map(Table::getName).collect(Collectors.joining(", "));
    database.ask(sql -> sql.execute("truncate " + tables));
    return database;
  }

  public static void execute(String sql) {
    DSL.using(POOL, SQLDialect.POSTGRES).execute(sql);
  }
}
