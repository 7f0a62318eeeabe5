package booking.benchmark.availability;

import booking.benchmark.inside.FixedAnswer;
import booking.benchmark.inside.UncachedAvailability;
import booking.benchmark.load.Crowd;
import booking.benchmark.load.Customer;
import booking.benchmark.load.Observed;
import booking.benchmark.load.Request;
import booking.benchmark.load.Series;
import booking.benchmark.machine.Quiet;
import booking.benchmark.report.Figure;
import booking.benchmark.report.Spread;
import booking.benchmark.report.Table;
import booking.benchmark.server.Catalogue;
import booking.benchmark.server.Service;
import booking.benchmark.server.Stand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one tour's sessions again and again, and an answer of the same size that is always there.
 */
public final class AvailabilityFigure {
  private static final int READERS = 16;

  private final Stand stand;
  private final Quiet quiet;

  public AvailabilityFigure(Stand stand) {
    this.stand = stand;
    this.quiet = stand.quiet();
  }

  /**
   * Rounds of reads beside rounds of fixed answers.
   *
   * @param bytes of an answer
   */
  private record Reads(int bytes, Series reads, Series fixed) {
    Spread ratio() {
      var ratios = new ArrayList<Double>();
      for (int i = 0; i < reads.rounds().size(); i++) {
        ratios.add(reads.rates().get(i) / fixed.rates().get(i));
      }
      return Spread.of(ratios);
    }
  }

  public Figure measure() throws IOException, SQLException {
    Reads cached;
    try (var service = stand.open("cached", FixedAnswer.ENVIRONMENT)) {
      cached = reads(service, "cached");
    }
    Reads uncached;
    try (var service =
        stand.open("uncached", FixedAnswer.ENVIRONMENT, UncachedAvailability.ENVIRONMENT)) {
      uncached = reads(service, "uncached");
    }
    return figure(cached, uncached);
  }

  private Reads reads(Service service, String name) throws IOException, SQLException {
    int bytes = service.get(Catalogue.search()).getBytes(StandardCharsets.UTF_8).length;
    var reader = reader(Catalogue.search());
    var fixedReader = reader("/fixed/" + bytes);
    stand.warmUp(service, name, () -> reader);
    read(service, fixedReader);
    var reads = new ArrayList<Observed>();
    var fixed = new ArrayList<Observed>();
    for (int i = 0; i < stand.pace().rounds(); i++) {
      reads.add(quiet.measure(() -> read(service, reader)));
      fixed.add(quiet.measure(() -> read(service, fixedReader)));
    }
    return new Reads(bytes, new Series(reads), new Series(fixed));
  }

  private static Customer reader(String path) {
    var request = Request.get(path);
    return Customer.asking(200, () -> request);
  }

  private Observed read(Service service, Customer reader) {
    return Crowd.of(READERS, service.port(), () -> reader).come(stand.pace().each()).allWell();
  }

  private Figure figure(Reads cached, Reads uncached) {
    var table =
        new Table(
            "%d connections, answers of %d bytes".formatted(READERS, cached.bytes()),
            "",
            "reads/s",
            "p50 ms",
            "p99 ms",
            "fixed/s",
            "ratio");
    row(table, "cache", cached);
    row(table, "database", uncached);
    return new Figure(
        3,
        "Availability of fifty sessions, beside a fixed answer of the same size",
        "Availability of fifty sessions: %,.0f reads a second from the cache, %.2f of a fixed answer; %,.0f from the database, %.2f."
            .formatted(
                Spread.of(cached.reads().rates()).median(),
                cached.ratio().median(),
                Spread.of(uncached.reads().rates()).median(),
                uncached.ratio().median()),
        List.of(table),
        List.of(quiet.remark()));
  }

  private static void row(Table table, String name, Reads reads) {
    table.row(
        name,
        Spread.of(reads.reads().rates()),
        reads.reads().percentile(50),
        reads.reads().percentile(99),
        Spread.of(reads.fixed().rates()),
        reads.ratio());
  }
}
