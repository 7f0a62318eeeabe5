package booking.benchmark.placing;

import booking.benchmark.load.Observed;
import booking.benchmark.load.Series;
import booking.benchmark.machine.Quiet;
import booking.benchmark.report.Spread;
import booking.benchmark.report.Table;
import booking.benchmark.server.Pace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rounds of both sides on the same sessions. */
record Contest(String name, List<Round> rounds) {
  private static final List<Integer> CONNECTIONS = List.of(1, 8, 16, 32, 64);
  private static final String NOT_MEASURED = "-";

  static Contest between(Sides sides, String name, List<String> sessions, Pace pace, Quiet quiet) {
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < pace.rounds(); i++) {
      var service = new LinkedHashMap<Integer, Observed>();
      var base = new LinkedHashMap<Integer, Observed>();
      for (int atOnce : CONNECTIONS) {
        service.put(atOnce, quiet.measure(() -> sides.service(atOnce, pace.each(), sessions)));
        if (atOnce <= Sides.MOST_BARE) {
          base.put(atOnce, quiet.measure(() -> sides.base(atOnce, pace.each(), sessions)));
        }
      }
      rounds.add(new Round(service, base));
    }
    return new Contest(name, rounds);
  }

  Spread ratio() {
    return spread(Round::ratio);
  }

  Spread service() {
    return spread(Round::bestService);
  }

  Spread base() {
    return spread(Round::bestBase);
  }

  private Spread spread(Function<Round, Double> what) {
    return Spread.of(rounds.stream().map(what).toList());
  }

  Table byConnections() {
    var table =
        new Table(
            "On " + name,
            "connections",
            "service/s",
            "p50 ms",
            "p99 ms",
            "base/s",
            "base p50 ms",
            "base p99 ms");
    for (int atOnce : CONNECTIONS) {
      var service = series(Round::service, atOnce);
      var base = series(Round::base, atOnce);
      table.row(
          atOnce,
          rate(service),
          percentile(service, 50),
          percentile(service, 99),
          rate(base),
          percentile(base, 50),
          percentile(base, 99));
    }
    return table;
  }

  private Series series(Function<Round, Map<Integer, Observed>> side, int atOnce) {
    return new Series(
        rounds.stream()
            .flatMap(round -> Optional.ofNullable(side.apply(round).get(atOnce)).stream())
            .toList());
  }

  private static Object rate(Series series) {
    return series.isEmpty() ? NOT_MEASURED : Spread.of(series.rates());
  }

  private static Object percentile(Series series, double percent) {
    return series.isEmpty() ? NOT_MEASURED : series.percentile(percent);
  }
}
