package booking.benchmark.server;

import booking.benchmark.load.Crowd;
import booking.benchmark.load.Customer;
import booking.benchmark.machine.Family;
import booking.benchmark.machine.Quiet;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** What every figure needs: a database server, a packaged service, and an eye on the processors. */
public record Stand(Database database, Packaged packaged, Family family, Pace pace) {
  public static final String SERVICE = "service";
  public static final String DATABASE = "database";
  private static final int USUAL = 16;
  private static final int PATIENCE = 30;

  /** A service on a new database of this name, with our catalogue in it. */
  public Service open(String name, String... environments) throws IOException, SQLException {
    database.create(name);
    var service = Service.on(database.url(name), packaged.in(name), environments);
    family.welcome(service.pid(), SERVICE);
    try (var connection = database.connect(name)) {
      service.load(Catalogue.json());
      // More than a catalogue may say: nothing sells out, however fast it goes.
      Sql.run(connection, "update pool set capacity = 1000000000 where kind = 'SEATS'");
      return service;
    } catch (IOException | SQLException | RuntimeException e) {
      service.close();
      throw e;
    }
  }

  /** For the measurements of one figure. */
  public Quiet quiet() {
    return new Quiet(family, PATIENCE);
  }

  /**
   * Lets customers come until the service has seen enough of them to be at its usual speed. In
   * between the database looks at what it has, as it does by itself once a minute: plans that were
   * made while tables were empty are not what is to be measured.
   */
  public void warmUp(Service service, String name, Supplier<Customer> customers)
      throws SQLException {
    var half = pace.warmUp().dividedBy(2);
    Crowd.of(USUAL, service.port(), customers).come(half).allWell();
    try (var connection = database.connect(name)) {
      Sql.run(connection, "vacuum analyze");
    }
    Crowd.of(USUAL, service.port(), customers).come(half).allWell();
  }
}
