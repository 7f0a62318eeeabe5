package booking.benchmark.placing;

import booking.benchmark.inside.InstantGateway;
import booking.benchmark.machine.Quiet;
import booking.benchmark.report.Figure;
import booking.benchmark.report.Table;
import booking.benchmark.server.Catalogue;
import booking.benchmark.server.Stand;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Measures both sides on many sessions and on one that everybody wants. */
public final class PlacingFigure {
  private static final String NAME = "placing";
  private static final int USUAL = 16;

  private final Stand stand;
  private final Quiet quiet;

  public PlacingFigure(Stand stand) {
    this.stand = stand;
    this.quiet = stand.quiet();
  }

  public Figure measure() throws IOException, SQLException {
    var many = Catalogue.sessions();
    var one = List.of(many.getFirst());
    try (var service = stand.open(NAME, InstantGateway.ENVIRONMENT)) {
      stand.warmUp(service, NAME, () -> Placing.of(many));
      try (var sides = Sides.of(service, stand, NAME)) {
        sides.base(USUAL, stand.pace().warmUp(), many);
        return figure(
            Contest.between(sides, "1000 sessions", many, stand.pace(), quiet),
            Contest.between(sides, "one session", one, stand.pace(), quiet),
            efforts(sides, many));
      }
    }
  }

  private Table efforts(Sides sides, List<String> sessions) throws SQLException {
    var each = stand.pace().each();
    var table = Effort.table();
    try (var observer = stand.database().connect(NAME)) {
      Effort.of(() -> sides.service(USUAL, each, sessions), observer, stand.family())
          .addTo(table, "service");
      Effort.of(() -> sides.base(USUAL, each, sessions), observer, stand.family())
          .addTo(table, "base");
    }
    return table;
  }

  private Figure figure(Contest spread, Contest hot, Table efforts) {
    var best = new Table("Best of 8, 16 and 32 connections", "", "service/s", "base/s", "ratio");
    for (var contest : List.of(spread, hot)) {
      best.row(contest.name(), contest.service(), contest.base(), contest.ratio());
    }
    return new Figure(
        1,
        "Placing over HTTP, beside the same rows from a bare driver, one statement a booking",
        "Placing over HTTP: %,.0f orders a second on 1000 sessions, %.2f of bare one-statement writes; %,.0f on one hot session, %.2f."
            .formatted(
                spread.service().median(),
                spread.ratio().median(),
                hot.service().median(),
                hot.ratio().median()),
        List.of(best, spread.byConnections(), hot.byConnections(), efforts),
        List.of(
            "%d rounds, %d s for each side and number of connections; median (least to most)."
                .formatted(stand.pace().rounds(), stand.pace().each().toSeconds()),
            quiet.remark()));
  }
}
