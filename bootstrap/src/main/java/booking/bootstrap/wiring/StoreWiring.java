package booking.bootstrap.wiring;

import booking.bootstrap.work.LoggedOutbox;
import booking.bootstrap.work.Nudge;
import booking.domain.balance.Balances;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.dispute.Disputes;
import booking.domain.ledger.Journal;
import booking.domain.order.Orders;
import booking.domain.payment.Payments;
import booking.domain.payment.WebhookInbox;
import booking.domain.refund.Refunds;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.Ids;
import booking.domain.work.Outbox;
import booking.domain.work.Subscriptions;
import booking.domain.work.UnitOfWork;
import booking.persistence.balance.JooqBalances;
import booking.persistence.checkout.AfterCommit;
import booking.persistence.checkout.Claiming;
import booking.persistence.checkout.JooqPlacements;
import booking.persistence.checkout.JooqSettlements;
import booking.persistence.database.Database;
import booking.persistence.database.DatabaseClock;
import booking.persistence.dispute.JooqDisputes;
import booking.persistence.ledger.JooqJournal;
import booking.persistence.order.JooqOrders;
import booking.persistence.payment.JooqPayments;
import booking.persistence.payment.JooqWebhookInbox;
import booking.persistence.pool.PoolChanges;
import booking.persistence.refund.JooqRefunds;
import booking.persistence.work.JooqIdempotencyKeys;
import booking.persistence.work.JooqOutbox;
import booking.persistence.work.JooqUnitOfWork;
import booking.persistence.work.RandomIds;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What PostgreSQL keeps of orders, money and facts. */
@Factory
final class StoreWiring {

  @Singleton
  DatabaseClock serverClock(Database database) {
    return new DatabaseClock(database, Clock.systemUTC());
  }

  @Singleton
  Ids ids() {
    return new RandomIds(Clock.systemUTC());
  }

  @Singleton
  Nudge nudge() {
    return new Nudge();
  }

  @Singleton
  AfterCommit afterCommit(PoolChanges changes, Nudge nudge) {
    return new AfterCommit(changes, nudge);
  }

  @Singleton
  UnitOfWork unitOfWork(Database database) {
    return new JooqUnitOfWork(database);
  }

  @Singleton
  Outbox outbox(Database database, Subscriptions subscriptions, Nudge nudge) {
    return new LoggedOutbox(new JooqOutbox(database, subscriptions, nudge));
  }

  @Singleton
  IdempotencyKeys idempotencyKeys(Database database) {
    return new JooqIdempotencyKeys(database);
  }

  /** One for both, so that they are gathered together. */
  @Singleton
  Claiming claiming(Database database, AfterCommit afterCommit) {
    return new Claiming(database, afterCommit);
  }

  @Singleton
  Placements placements(Database database, Subscriptions subscriptions, Claiming claiming) {
    return new JooqPlacements(database, subscriptions, claiming);
  }

  @Singleton
  Settlements settlements(Database database, Subscriptions subscriptions, Claiming claiming) {
    return new JooqSettlements(database, subscriptions, claiming);
  }

  @Singleton
  Payments payments(Database database) {
    return new JooqPayments(database);
  }

  @Singleton
  Balances balances(Database database) {
    return new JooqBalances(database);
  }

  @Singleton
  Orders orders(Database database) {
    return new JooqOrders(database);
  }

  @Singleton
  Journal journal(Database database) {
    return new JooqJournal(database);
  }

  @Singleton
  WebhookInbox webhookInbox(Database database) {
    return new JooqWebhookInbox(database);
  }

  @Singleton
  Disputes disputes(Database database) {
    return new JooqDisputes(database);
  }

  @Singleton
  Refunds refunds(Database database) {
    return new JooqRefunds(database);
  }
}
