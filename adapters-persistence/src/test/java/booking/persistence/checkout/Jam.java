package booking.persistence.checkout;

import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Holds rows locked while others come, so that they are all there when it lets go. */
final class Jam implements AutoCloseable {
  private static final String WAITING_FOR_A_LOCK =
      "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";

  private final Connection connection;

  private Jam(Connection connection) {
    this.connection = connection;
  }

  /** Of the rows that this query selects for update. */
  static Jam at(String selectForUpdate) throws SQLException {
    var connection = TestDatabase.pool().getConnection();
    connection.setAutoCommit(false);
    connection.createStatement().execute(selectForUpdate);
    return new Jam(connection);
  }

  /** The first runs into what is locked, the others queue up behind it; then all goes on. */
  <T> List<T> release(List<Supplier<T>> all) throws SQLException {
    var outcomes = new ArrayList<CompletableFuture<T>>();
    for (var one : all) {
      var outcome = new CompletableFuture<T>();
      var thread = Thread.ofPlatform().daemon().start(() -> run(one, outcome));
      var isFirst = outcomes.isEmpty();
      outcomes.add(outcome);
      Waiting.until(() -> isFirst ? isStuck() : thread.getState() == Thread.State.WAITING);
    }
    close();
    return outcomes.stream().map(CompletableFuture::join).toList();
  }

  private static <T> void run(Supplier<T> one, CompletableFuture<T> outcome) {
    try {
      outcome.complete(one.get());
    } catch (RuntimeException e) {
      outcome.completeExceptionally(e);
    }
  }

  private boolean isStuck() {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(WAITING_FOR_A_LOCK)) {
      return rows.next() && rows.getInt(1) > 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    if (!connection.isClosed()) {
      connection.rollback();
      connection.setAutoCommit(true);
      connection.close();
    }
  }
}
