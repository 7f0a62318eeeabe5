package booking.bootstrap.wiring;

import booking.bootstrap.database.EmbeddedDatabase;
import booking.bootstrap.settings.Settings;
import booking.persistence.database.DataSources;
import booking.persistence.database.Database;
import booking.persistence.database.DatabaseAddress;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import javax.sql.DataSource;

/** The database: an embedded one, or yours. */
@Factory
final class DatabaseWiring {
  private static final int CONNECTIONS = 24;

  /** Started only where it is asked for. */
  @Bean(preDestroy = "close")
  @Singleton
  EmbeddedDatabase embeddedDatabase(Settings settings) throws IOException {
    return EmbeddedDatabase.start(settings.dataDir());
  }

  @Singleton
  DatabaseAddress databaseAddress(Settings settings, BeanProvider<EmbeddedDatabase> embedded) {
    return DatabaseAddress.parse(settings.databaseUrl().orElseGet(() -> embedded.get().jdbcUrl()));
  }

  /** The connections as they are; Micronaut wraps every bean that is a data source. */
  record Connections(HikariDataSource pool) implements AutoCloseable {
    @Override
    public void close() {
      pool.close();
    }
  }

  @Bean(preDestroy = "close")
  @Singleton
  Connections connections(DatabaseAddress address) {
    return new Connections(DataSources.open(address, CONNECTIONS));
  }

  /** The same, as Micronaut's transactions know it. */
  @Singleton
  @Named("default")
  DataSource dataSource(Connections connections) {
    return connections.pool();
  }

  @Singleton
  Database database(
      ConnectionOperations<Connection> connections,
      TransactionOperations<Connection> transactions) {
    return new Database(connections, transactions);
  }
}
