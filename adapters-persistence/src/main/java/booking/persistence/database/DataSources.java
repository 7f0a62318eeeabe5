package booking.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Opens a migrated database as a pool of connections that never wait long for a lock. */
public final class DataSources {
  /** After this long a wait for others ends in {@link booking.domain.work.Busy}. */
  static final Duration LONGEST_LOCK_WAIT = Duration.ofSeconds(2);

  private static final Duration LONGEST_WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

  private DataSources() {}

  /**
   * Brings the schema up to date first.
   *
   * @param size connections at most
   */
  public static HikariDataSource open(DatabaseAddress address, int size) {
    Migration.of(address).run();
    var config = new HikariConfig();
    config.setPoolName("booking");
    config.setJdbcUrl(address.jdbcUrl());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(LONGEST_WAIT_FOR_CONNECTION.toMillis());
    config.setConnectionInitSql(
        "set lock_timeout = '%d ms'".formatted(LONGEST_LOCK_WAIT.toMillis()));
    config.addDataSourceProperty("ApplicationName", "booking");
    // A detail shows whole rows, and those are people's; messages get into logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }
}
