package booking.application.balance;

import booking.application.checkout.Owed;
import booking.application.work.Batch;
import booking.application.work.NewFacts;
import booking.domain.balance.Balance;
import booking.domain.balance.BalanceFacts;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.order.Orders;
import booking.domain.work.FactKind;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;

/**
 * Takes the next step with every balance that is due for one: it is stored first, by one instance
 * alone, and what it means is told and done afterwards.
 */
public final class ChaseBalances {
  private static final int BATCH = 100;

  private final Balances balances;
  private final Orders orders;
  private final Owed owed;
  private final Catalog catalog;
  private final Outbox outbox;
  private final NewFacts facts;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public ChaseBalances(
      Balances balances,
      Orders orders,
      Owed owed,
      Catalog catalog,
      Outbox outbox,
      NewFacts facts,
      UnitOfWork unit,
      ServerClock clock) {
    this.balances = balances;
    this.orders = orders;
    this.owed = owed;
    this.catalog = catalog;
    this.outbox = outbox;
    this.facts = facts;
    this.unit = unit;
    this.clock = clock;
  }

  /** From one state to the next, and what is told of it. */
  private record Step(Balance to, FactKind told) {}

  /** Goes through a batch, and says how many were due. */
  public int run() {
    var now = clock.now();
    var due = balances.due(now, BATCH);
    Batch.of(due, balance -> move(balance, now));
    return due.size();
  }

  private void move(Balance balance, Instant now) {
    var order = orders.find(balance.order()).orElseThrow();
    if (owed.of(order).isZero()) {
      balances.store(balance, balance.settle(now));
      return;
    }
    var step = step(balance, now);
    unit.run(() -> {
      boolean stored = balances.store(balance, step.to());
      if (stored) {
        outbox.add(List.of(facts.about(order, step.told(), now)));
      }
      return stored;
    });
  }

  private Step step(Balance balance, Instant now) {
    return switch (balance) {
      case Balance.Scheduled scheduled ->
          scheduled.isDue(now)
              ? new Step(scheduled.fallDue(now), BalanceFacts.DUE)
              : new Step(scheduled.remind(now), BalanceFacts.REMINDED);
      case Balance.Reminded reminded -> new Step(reminded.fallDue(now), BalanceFacts.DUE);
      case Balance.Due due -> new Step(due.dun(now), BalanceFacts.DUNNED);
      case Balance.Dunned dunned ->
          dunned.isLast() ? end(dunned, now) : new Step(dunned.dun(now), BalanceFacts.DUNNED);
      case Balance.InGrace over -> throw over(over);
      case Balance.Released over -> throw over(over);
      case Balance.Settled over -> throw over(over);
    };
  }

  private Step end(Balance.Dunned dunned, Instant now) {
    var supplier = catalog.of(dunned.details().supplier()).orElseThrow().supplier();
    return supplier.terms().afterSales().releasesUnpaid()
        ? new Step(dunned.release(now), BalanceFacts.RELEASED)
        : new Step(dunned.grant(now), BalanceFacts.IN_GRACE);
  }

  private static IllegalStateException over(Balance balance) {
    return new IllegalStateException("There is no next step of " + balance);
  }
}
