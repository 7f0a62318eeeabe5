package booking.benchmark;

import booking.benchmark.availability.AvailabilityFigure;
import booking.benchmark.core.PricingFigure;
import booking.benchmark.machine.Family;
import booking.benchmark.machine.Machine;
import booking.benchmark.placing.PlacingFigure;
import booking.benchmark.purchase.PurchaseFigure;
import booking.benchmark.report.Figure;
import booking.benchmark.report.Report;
import booking.benchmark.server.Database;
import booking.benchmark.server.Packaged;
import booking.benchmark.server.Stand;
import booking.benchmark.startup.StartupFigure;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures, prints and keeps the figures of a {@link Plan}. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Measures what the plan asks for.
   *
   * @param args the root of the tree, the service's jar, and what a plan understands
   */
  public static void main(String[] args) throws IOException, SQLException {
    var root = Path.of(args[0]).toRealPath();
    var plan = Plan.of(Arrays.copyOfRange(args, 2, args.length));
    var target = root.resolve("bootstrap/target");
    var packaged =
        new Packaged(Path.of(args[1]), target.resolve("test-classes"), target.resolve("benchmark"));
    var family = new Family();
    try (var database = Database.start(target.resolve("benchmark/postgres"))) {
      family.welcome(database.pid(), Stand.DATABASE);
      var stand = new Stand(database, packaged, family, plan.pace());
      var report =
          new Report(Instant.now(), Machine.here(database.version()), figures(plan, stand, root));
      report.keep(target.resolve("benchmarks.json"));
      System.out.println(report.summary());
    }
  }

  @FunctionalInterface
  private interface Measurement {
    Figure measure() throws IOException, SQLException;
  }

  private static List<Figure> figures(Plan plan, Stand stand, Path root)
      throws IOException, SQLException {
    var all =
        new TreeMap<Integer, Measurement>(
            Map.of(
                1, new PlacingFigure(stand)::measure,
                2, new PurchaseFigure(stand)::measure,
                3, new AvailabilityFigure(stand)::measure,
                4, new PricingFigure(root.resolve("booking-domain/target/jmh.json"))::measure,
                6, new StartupFigure(stand)::measure));
    all.keySet().retainAll(plan.figures());
    var figures = new ArrayList<Figure>();
    for (var each : all.values()) {
      var figure = each.measure();
      System.out.println(figure);
      figures.add(figure);
    }
    return figures;
  }
}
