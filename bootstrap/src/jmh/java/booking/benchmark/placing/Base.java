package booking.benchmark.placing;

import booking.benchmark.load.Observed;
import booking.domain.work.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Bookings written by a bare driver: one prepared statement each, which commits itself. */
final class Base implements AutoCloseable {
  private final List<Connection> connections;
  private final Recipe recipe;
  private final Ids ids;

  /** Writes what the recipe says over these connections, which it closes in the end. */
  Base(List<Connection> connections, Recipe recipe, Ids ids) {
    this.connections = List.copyOf(connections);
    this.recipe = recipe;
    this.ids = ids;
  }

  /** Over so many connections at once, each on a thread of its own. */
  Observed write(int atOnce, Duration time, List<String> sessions) {
    long end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      var all = new ArrayList<Future<Observed>>();
      for (var connection : connections.subList(0, atOnce)) {
        all.add(threads.submit(writing(connection, end, time, sessions)));
      }
      return together(all, time);
    }
  }

  private static Observed together(List<Future<Observed>> all, Duration time) {
    var nanoseconds = Observed.histogram();
    try {
      for (var one : all) {
        nanoseconds.add(one.get().nanoseconds());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The base could not be written", e);
    }
    return new Observed(time, nanoseconds, 0, Optional.empty());
  }

  private Callable<Observed> writing(
      Connection connection, long end, Duration time, List<String> sessions) {
    return () -> {
      var took = Observed.histogram();
      try (var statement = connection.prepareStatement(recipe.statement())) {
        long begun = System.nanoTime();
        while (true) {
          writeOne(statement, sessions);
          long done = System.nanoTime();
          if (done > end) {
            return new Observed(time, took, 0, Optional.empty());
          }
          took.recordValue(done - begun);
          begun = done;
        }
      }
    };
  }

  private void writeOne(PreparedStatement statement, List<String> sessions) throws SQLException {
    var random = ThreadLocalRandom.current();
    var session = sessions.get(random.nextInt(sessions.size()));
    int place = 1;
    for (var value : recipe.values(session, Placing.somebody(), ids)) {
      statement.setObject(place++, value, Types.OTHER);
    }
    statement.execute();
  }

  @Override
  public void close() throws SQLException {
    for (var connection : connections) {
      connection.close();
    }
  }
}
