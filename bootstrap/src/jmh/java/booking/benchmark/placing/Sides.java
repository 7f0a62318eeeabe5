package booking.benchmark.placing;

import booking.benchmark.load.Crowd;
import booking.benchmark.load.Observed;
import booking.benchmark.server.Service;
import booking.benchmark.server.Stand;
import booking.persistence.work.RandomIds;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The service, and the base that writes what it saw the service write. */
final class Sides implements AutoCloseable {
  static final int MOST_BARE = 32;

  private final Service service;
  private final Base base;

  private Sides(Service service, Base base) {
    this.service = service;
    this.base = base;
  }

  /** Of a service that has placed an order in the database of this name. */
  static Sides of(Service service, Stand stand, String name) throws SQLException {
    var bare = new ArrayList<Connection>();
    for (int i = 0; i < MOST_BARE; i++) {
      bare.add(stand.database().connect(name));
    }
    var recipe = new Recipe(Example.latest(bare.getFirst()));
    return new Sides(service, new Base(bare, recipe, new RandomIds(Clock.systemUTC())));
  }

  Observed service(int atOnce, Duration time, List<String> sessions) {
    return Crowd.of(atOnce, service.port(), () -> Placing.of(sessions)).come(time).allWell();
  }

  Observed base(int atOnce, Duration time, List<String> sessions) {
    return base.write(atOnce, time, sessions);
  }

  @Override
  public void close() throws SQLException {
    base.close();
  }
}
