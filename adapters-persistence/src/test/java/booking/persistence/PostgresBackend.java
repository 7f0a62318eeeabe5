package booking.persistence;

import booking.contract.Backend;
import booking.domain.availability.Availability;
import booking.domain.balance.Balances;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements;
import booking.domain.closure.Decisions;
import booking.domain.closure.SessionBookings;
import booking.domain.closure.SessionCancellations;
import booking.domain.coupon.Coupons;
import booking.domain.dispute.Disputes;
import booking.domain.giftcard.GiftCards;
import booking.domain.invoice.Invoices;
import booking.domain.ledger.Journal;
import booking.domain.order.Orders;
import booking.domain.payment.Payments;
import booking.domain.payment.WebhookInbox;
import booking.domain.pricing.PriceBooks;
import booking.domain.refund.Refunds;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscriptions;
import booking.domain.work.UnitOfWork;
import booking.persistence.availability.JooqAvailability;
import booking.persistence.balance.JooqBalances;
import booking.persistence.catalog.JooqCatalog;
import booking.persistence.catalog.JooqSessions;
import booking.persistence.catalog.SupplierRows;
import booking.persistence.checkout.AfterCommit;
import booking.persistence.checkout.Claiming;
import booking.persistence.checkout.JooqPlacements;
import booking.persistence.checkout.JooqSettlements;
import booking.persistence.closure.JooqDecisions;
import booking.persistence.closure.JooqSessionBookings;
import booking.persistence.closure.JooqSessionCancellations;
import booking.persistence.coupon.JooqCoupons;
import booking.persistence.database.Database;
import booking.persistence.database.DatabaseClock;
import booking.persistence.dispute.JooqDisputes;
import booking.persistence.giftcard.JooqGiftCards;
import booking.persistence.invoice.JooqInvoices;
import booking.persistence.ledger.JooqJournal;
import booking.persistence.order.JooqOrders;
import booking.persistence.payment.JooqPayments;
import booking.persistence.payment.JooqWebhookInbox;
import booking.persistence.pool.PoolChanges;
import booking.persistence.pool.Pools;
import booking.persistence.pricing.JooqPriceBooks;
import booking.persistence.refund.JooqRefunds;
import booking.persistence.work.JooqIdempotencyKeys;
import booking.persistence.work.JooqOutbox;
import booking.persistence.work.JooqUnitOfWork;
import java.time.Clock;

/** Every adapter of this module over one database. */
final class PostgresBackend implements Backend {
  private final Database database;
  private final SupplierRows suppliers;
  private final Subscriptions subscriptions;
  private final Placements placements;
  private final Settlements settlements;

  PostgresBackend(Database database, SupplierRows suppliers, Subscriptions subscriptions) {
    this.database = database;
    this.suppliers = suppliers;
    this.subscriptions = subscriptions;
    var claiming = new Claiming(database, AfterCommit.nothing());
    this.placements = new JooqPlacements(database, subscriptions, claiming);
    this.settlements = new JooqSettlements(database, subscriptions, claiming);
  }

  static Backend fresh(Subscriptions subscriptions) {
    return new PostgresBackend(
        TestDatabase.empty(), TestDatabase.bean(SupplierRows.class), subscriptions);
  }

  @Override
  public UnitOfWork unitOfWork() {
    return new JooqUnitOfWork(database);
  }

  @Override
  public Outbox outbox() {
    return new JooqOutbox(database, subscriptions, () -> {});
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return new JooqIdempotencyKeys(database);
  }

  @Override
  public ServerClock clock() {
    return new DatabaseClock(database, Clock.systemUTC());
  }

  private Pools pools() {
    return new Pools(database, PoolChanges.toNobody());
  }

  @Override
  public Catalog catalog() {
    return new JooqCatalog(database, suppliers, pools());
  }

  @Override
  public Sessions sessions() {
    return new JooqSessions(database, pools());
  }

  @Override
  public Availability availability() {
    return new JooqAvailability(database);
  }

  @Override
  public PriceBooks priceBooks() {
    return new JooqPriceBooks(database);
  }

  @Override
  public Coupons coupons() {
    return new JooqCoupons(database, pools());
  }

  @Override
  public GiftCards giftCards() {
    return new JooqGiftCards(database, pools());
  }

  @Override
  public Placements placements() {
    return placements;
  }

  @Override
  public Settlements settlements() {
    return settlements;
  }

  @Override
  public Payments payments() {
    return new JooqPayments(database);
  }

  @Override
  public Balances balances() {
    return new JooqBalances(database);
  }

  @Override
  public SessionCancellations sessionCancellations() {
    return new JooqSessionCancellations(database);
  }

  @Override
  public SessionBookings sessionBookings() {
    return new JooqSessionBookings(database);
  }

  @Override
  public Decisions decisions() {
    return new JooqDecisions(database);
  }

  @Override
  public Orders orders() {
    return new JooqOrders(database);
  }

  @Override
  public Journal journal() {
    return new JooqJournal(database);
  }

  @Override
  public Disputes disputes() {
    return new JooqDisputes(database);
  }

  @Override
  public Refunds refunds() {
    return new JooqRefunds(database);
  }

  @Override
  public Invoices invoices() {
    return new JooqInvoices(database);
  }

  @Override
  public WebhookInbox webhookInbox() {
    return new JooqWebhookInbox(database);
  }
}
