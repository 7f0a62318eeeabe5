package booking.contract;

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
import booking.inmemory.InMemoryBackend;

/**
 * A backend in memory, for whoever writes an adapter of one port: override that port, and its suite
 * runs on yours among ours.
 */
public class BackendInMemory implements Backend {
  private final InMemoryBackend memory;

  public BackendInMemory(Subscriptions told) {
    memory = new InMemoryBackend(told);
  }

  /** What everything that is not overridden comes from. */
  public final InMemoryBackend memory() {
    return memory;
  }

  @Override
  public UnitOfWork unitOfWork() {
    return memory.unitOfWork();
  }

  @Override
  public Outbox outbox() {
    return memory.outbox();
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return memory.idempotencyKeys();
  }

  @Override
  public ServerClock clock() {
    return memory.clock();
  }

  @Override
  public Catalog catalog() {
    return memory.catalog();
  }

  @Override
  public Sessions sessions() {
    return memory.sessions();
  }

  @Override
  public Availability availability() {
    return memory.availability();
  }

  @Override
  public PriceBooks priceBooks() {
    return memory.priceBooks();
  }

  @Override
  public Coupons coupons() {
    return memory.coupons();
  }

  @Override
  public GiftCards giftCards() {
    return memory.giftCards();
  }

  @Override
  public Placements placements() {
    return memory.placements();
  }

  @Override
  public Settlements settlements() {
    return memory.settlements();
  }

  @Override
  public Payments payments() {
    return memory.payments();
  }

  @Override
  public Balances balances() {
    return memory.balances();
  }

  @Override
  public SessionCancellations sessionCancellations() {
    return memory.sessionCancellations();
  }

  @Override
  public SessionBookings sessionBookings() {
    return memory.sessionBookings();
  }

  @Override
  public Decisions decisions() {
    return memory.decisions();
  }

  @Override
  public Orders orders() {
    return memory.orders();
  }

  @Override
  public Journal journal() {
    return memory.journal();
  }

  @Override
  public Disputes disputes() {
    return memory.disputes();
  }

  @Override
  public Refunds refunds() {
    return memory.refunds();
  }

  @Override
  public Invoices invoices() {
    return memory.invoices();
  }

  @Override
  public WebhookInbox webhookInbox() {
    return memory.webhookInbox();
  }
}
