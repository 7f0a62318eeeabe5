package booking.benchmark.placing;

import booking.benchmark.load.Observed;
import booking.benchmark.machine.Family;
import booking.benchmark.machine.Work;
import booking.benchmark.report.Table;
import booking.benchmark.server.Cost;
import booking.benchmark.server.Sql;
import booking.benchmark.server.Stand;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What one booking takes.
 *
 * @param service microseconds of processor
 * @param database the same
 * @param driver the same, of what stands in for customers
 */
record Effort(Cost cost, double service, double database, double driver) {
  private static final double MICROS = 1e6;

  static Effort of(Supplier<Observed> bookings, Connection observer, Family family)
      throws SQLException {
    var earlier = Work.until(family);
    long before = orders(observer);
    var cost = Cost.of(observer, () -> Objects.requireNonNull(bookings.get()));
    long placed = orders(observer) - before;
    var later = Work.until(family);
    return new Effort(
        cost.per(placed),
        later.secondsSince(earlier, Stand.SERVICE) * MICROS / placed,
        later.secondsSince(earlier, Stand.DATABASE) * MICROS / placed,
        later.secondsSince(earlier, Family.DRIVER) * MICROS / placed);
  }

  private static long orders(Connection observer) throws SQLException {
    return Sql.number(observer, "select count(*) from orders");
  }

  static Table table() {
    return new Table(
        "What one booking takes (µs of processor)",
        "",
        "statements",
        "commits",
        "inserts",
        "updates",
        "WAL bytes",
        "service µs",
        "database µs",
        "driver µs");
  }

  void addTo(Table table, String side) {
    table.row(
        side,
        cost.statements(),
        cost.commits(),
        cost.inserted(),
        cost.updated(),
        cost.walBytes(),
        service,
        database,
        driver);
  }
}
