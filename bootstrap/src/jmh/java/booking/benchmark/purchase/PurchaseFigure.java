package booking.benchmark.purchase;

import booking.benchmark.load.Crowd;
import booking.benchmark.load.Observed;
import booking.benchmark.load.Series;
import booking.benchmark.machine.Quiet;
import booking.benchmark.report.Figure;
import booking.benchmark.report.Spread;
import booking.benchmark.report.Table;
import booking.benchmark.server.Catalogue;
import booking.benchmark.server.Cost;
import booking.benchmark.server.Service;
import booking.benchmark.server.Sql;
import booking.benchmark.server.Stand;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Customers buy; a purchase is over when its webhooks and mails have gone out as well. */
public final class PurchaseFigure {
  private static final String NAME = "purchase";
  private static final int BUYERS = 16;
  private static final Duration GLANCE = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PURCHASES = "select count(*) from orders where state = 'CONFIRMED'";
  private static final String WEBHOOKS = "select count(*) from webhook_inbox";
  private static final String STILL_TO_DO =
      "select (select count(*) from sandbox.event where deliveries_left > 0)"
          + " + (select count(*) from delivery where not buried)";

  private final Stand stand;
  private final Quiet quiet;

  public PurchaseFigure(Stand stand) {
    this.stand = stand;
    this.quiet = stand.quiet();
  }

  /** What one purchase is to those who have the work. */
  private record Work(Cost cost, double webhooks) {}

  public Figure measure() throws IOException, SQLException {
    try (var service = stand.open(NAME);
        var observer = stand.database().connect(NAME)) {
      stand.warmUp(service, NAME, () -> new Buyer(Catalogue.sessions()));
      finish(observer);
      var rounds = new ArrayList<Observed>();
      for (int i = 0; i < stand.pace().rounds(); i++) {
        rounds.add(quiet.measure(() -> buy(service, observer)));
      }
      return figure(new Series(rounds), work(service, observer));
    }
  }

  private Work work(Service service, Connection observer) throws SQLException {
    long webhooks = Sql.number(observer, WEBHOOKS);
    long purchases = Sql.number(observer, PURCHASES);
    var cost = Cost.of(observer, () -> buy(service, observer));
    purchases = Sql.number(observer, PURCHASES) - purchases;
    webhooks = Sql.number(observer, WEBHOOKS) - webhooks;
    return new Work(cost.per(purchases), (double) webhooks / purchases);
  }

  private Observed buy(Service service, Connection observer) {
    long start = System.nanoTime();
    var seen =
        Crowd.of(BUYERS, service.port(), () -> new Buyer(Catalogue.sessions()))
            .come(stand.pace().each())
            .allWell();
    finish(observer);
    return seen.within(Duration.ofNanos(System.nanoTime() - start));
  }

  private static void finish(Connection observer) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (Sql.number(observer, STILL_TO_DO) > 0) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("Webhooks or notices do not come to an end");
        }
        LockSupport.parkNanos(GLANCE.toNanos());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("It cannot be seen what is still to do", e);
    }
  }

  private Figure figure(Series rounds, Work work) {
    var rate = Spread.of(rounds.rates());
    var rates =
        new Table("%d buyers at once".formatted(BUYERS), "purchases/s", "p50 ms", "p99 ms")
            .row(rate, rounds.percentile(50), rounds.percentile(99));
    var cost = work.cost();
    var one =
        new Table(
                "What one purchase is",
                "requests",
                "webhooks",
                "statements",
                "durable writes",
                "inserts",
                "updates",
                "WAL bytes")
            .row(
                Buyer.REQUESTS,
                work.webhooks(),
                cost.statements(),
                cost.commits(),
                cost.inserted(),
                cost.updated(),
                cost.walBytes());
    return new Figure(
        2,
        "Whole purchases: create, confirm at the sandbox, capture, its webhooks and mails",
        "Whole purchases: %,.0f a second, p99 %.0f ms; each is %d requests, %.0f webhooks and %.0f durable writes."
            .formatted(
                rate.median(),
                rounds.percentile(99),
                Buyer.REQUESTS,
                work.webhooks(),
                cost.commits()),
        List.of(rates, one),
        List.of(
            "The rate counts the time until the last webhook and mail has gone out; the percentiles"
                + " are the customer's.",
            quiet.remark()));
  }
}
