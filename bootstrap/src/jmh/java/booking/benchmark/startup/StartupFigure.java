package booking.benchmark.startup;

import booking.benchmark.load.Crowd;
import booking.benchmark.purchase.Buyer;
import booking.benchmark.report.Figure;
import booking.benchmark.report.Spread;
import booking.benchmark.report.Table;
import booking.benchmark.server.Catalogue;
import booking.benchmark.server.Packaged;
import booking.benchmark.server.Service;
import booking.benchmark.server.Stand;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the service by itself, on data that is there already, plainly and with an AOT cache. */
public final class StartupFigure {
  private static final int STARTS = 3;
  private static final int BUYERS = 4;
  private static final long PURCHASES_A_SECOND = 50;
  private static final Duration TWO_HUNDRED = Duration.ofSeconds(4);

  private final Packaged packaged;

  public StartupFigure(Stand stand) {
    this.packaged = stand.packaged().in("startup");
  }

  /** Seconds until ready, and megabytes after two hundred purchases. */
  private record Start(double seconds, double megabytes) {}

  public Figure measure() throws IOException {
    try (var first = Service.alone(packaged)) {
      first.load(Catalogue.json());
    }
    var plain = starts();
    var cache = packaged.folder().resolve("service.aot");
    start("-XX:AOTCacheOutput=" + cache);
    var cached = starts("-XX:AOTCache=" + cache);
    return figure(plain, cached);
  }

  private List<Start> starts(String... flags) throws IOException {
    var starts = new ArrayList<Start>();
    for (int i = 0; i < STARTS; i++) {
      starts.add(start(flags));
    }
    return starts;
  }

  private Start start(String... flags) throws IOException {
    try (var service = Service.alone(packaged, flags)) {
      Crowd.of(BUYERS, service.port(), () -> new Buyer(Catalogue.sessions()))
          .pacedTo(PURCHASES_A_SECOND)
          .come(TWO_HUNDRED)
          .allWell();
      return new Start(service.readyAfter().toNanos() / 1e9, service.residentMegabytes());
    }
  }

  private static Figure figure(List<Start> plain, List<Start> cached) {
    var table =
        new Table("Embedded database, data there already", "", "seconds to ready", "MB resident");
    table.row("plain", seconds(plain), megabytes(plain));
    table.row("with an AOT cache", seconds(cached), megabytes(cached));
    return new Figure(
        6,
        "Start-up to ready, and memory of the JVM after 200 purchases",
        "Ready after %.1f s, with an AOT cache after %.1f s; %.0f MB resident after 200 purchases."
            .formatted(
                seconds(plain).median(), seconds(cached).median(), megabytes(plain).median()),
        List.of(table),
        List.of("%d starts each.".formatted(STARTS)));
  }

  private static Spread seconds(List<Start> starts) {
    return Spread.of(starts.stream().map(Start::seconds).toList());
  }

  private static Spread megabytes(List<Start> starts) {
    return Spread.of(starts.stream().map(Start::megabytes).toList());
  }
}
