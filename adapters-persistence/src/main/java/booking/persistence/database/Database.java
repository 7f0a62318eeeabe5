package booking.persistence.database;

import booking.domain.work.Busy;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.connection.jdbc.exceptions.CannotGetJdbcConnectionException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * jOOQ over Micronaut's connections and transactions, so that whatever else uses those takes part.
 *
 * <p>A lock that was waited for in vain, a deadlock, or a connection that is not to be had or is
 * lost on the way, comes out as {@link Busy}.
 */
public final class Database {
  private final ConnectionOperations<Connection> connections;
  private final TransactionOperations<Connection> transactions;
  private final DSLContext sql;

  public Database(
      ConnectionOperations<Connection> connections,
      TransactionOperations<Connection> transactions) {
    this.connections = connections;
    this.transactions = transactions;
    this.sql =
        DSL.using(
            new Current(connections),
            SQLDialect.POSTGRES,
            new Settings().withRenderSchema(false).withExecuteLogging(false));
  }

  /** Asks within the transaction there is; without one, each statement is its own. */
  public <T> T ask(Function<DSLContext, T> question) {
    return guarded(() -> attempt(question));
  }

  /** The same, but contention comes out as it is, for one who knows what to do then. */
  public <T> T attempt(Function<DSLContext, T> question) {
    return connected(
        () -> connections.execute(ConnectionDefinition.DEFAULT, status -> question.apply(sql)));
  }

  /** All of it happens or nothing; a transaction within one joins it. */
  public <T> T inTransaction(Supplier<T> work) {
    return guarded(() ->
        connected(() -> transactions.execute(TransactionDefinition.DEFAULT, status -> work.get())));
  }

  public boolean isInTransaction() {
    return transactions.findTransactionStatus().isPresent();
  }

  /** Does it once all is committed: now, when there is no transaction. */
  public void afterCommit(Runnable deed) {
    transactions
        .findTransactionStatus()
        .ifPresentOrElse(
            status ->
                status.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        deed.run();
                      }
                    }),
            deed);
  }

  /** A database that cannot be reached, or has no connection left, may be there again soon. */
  private static <T> T connected(Supplier<T> work) {
    try {
      return work.get();
    } catch (CannotGetJdbcConnectionException e) {
      throw new Busy("The database has no connection", e);
    } catch (ConnectionException | TransactionSystemException e) {
      throw Trouble.isLostConnection(e) ? new Busy("The connection was lost", e) : e;
    }
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException e) {
      throw Trouble.in(e).isPassing() ? new Busy("Others held what it needs", e) : e;
    }
  }

  /** The connection that Micronaut holds for this thread. */
  private record Current(ConnectionOperations<Connection> connections)
      implements ConnectionProvider {
    @Override
    public Connection acquire() {
      return connections.getConnectionStatus().getConnection();
    }

    @Override
    public void release(Connection connection) {
      // Micronaut does, when the work around it ends.
    }
  }
}
