package booking.inmemory;

import booking.domain.work.Subscriptions;
import booking.inmemory.payment.InMemoryGateway;
import java.time.Instant;

/**
 * Every port of the core over one store in memory: {@code new InMemoryBackend()} is all that a test
 * suite needs. It starts empty and at noon of 1 June 2030, UTC; time moves when told to.
 */
public class InMemoryBackend {
  public static final Instant START = Instant.parse("2030-06-01T12:00:00Z");

  private final InMemoryStore store = new InMemoryStore();
  private final SettableClock clock = new SettableClock(START);
  private final InMemoryIds ids = new InMemoryIds(1);
  private final InMemoryGateway gateway = new InMemoryGateway(clock);
  private final InMemoryMailbox mailbox = new InMemoryMailbox(clock);
  private final InMemoryJobs jobs = new InMemoryJobs(clock);
  private final InMemoryJournal journal = new InMemoryJournal(store);
  private final InMemoryOutbox outbox;

  /** One in which nobody is told of anything. */
  public InMemoryBackend() {
    this(Subscriptions.of());
  }

  public InMemoryBackend(Subscriptions told) {
    outbox = new InMemoryOutbox(store, told);
  }

  public final SettableClock clock() {
    return clock;
  }

  public final InMemoryIds ids() {
    return ids;
  }

  public final InMemoryGateway gateway() {
    return gateway;
  }

  public final InMemoryMailbox mailbox() {
    return mailbox;
  }

  public final InMemoryJobs jobs() {
    return jobs;
  }

  public final InMemoryUnitOfWork unitOfWork() {
    return new InMemoryUnitOfWork(store);
  }

  public final InMemoryOutbox outbox() {
    return outbox;
  }

  public final InMemoryIdempotencyKeys idempotencyKeys() {
    return new InMemoryIdempotencyKeys(store);
  }

  public final InMemoryCatalog catalog() {
    return new InMemoryCatalog(store);
  }

  public final InMemorySessions sessions() {
    return new InMemorySessions(store);
  }

  public final InMemoryAvailability availability() {
    return new InMemoryAvailability(store);
  }

  public final InMemoryPriceBooks priceBooks() {
    return new InMemoryPriceBooks(store);
  }

  public final InMemoryCoupons coupons() {
    return new InMemoryCoupons(store);
  }

  public final InMemoryGiftCards giftCards() {
    return new InMemoryGiftCards(store);
  }

  public final InMemoryPlacements placements() {
    return new InMemoryPlacements(store, journal, outbox);
  }

  public final InMemorySettlements settlements() {
    return new InMemorySettlements(store, journal, outbox);
  }

  public final InMemoryPayments payments() {
    return new InMemoryPayments(store);
  }

  public final InMemoryBalances balances() {
    return new InMemoryBalances(store);
  }

  public final InMemorySessionCancellations sessionCancellations() {
    return new InMemorySessionCancellations(store);
  }

  public final InMemorySessionBookings sessionBookings() {
    return new InMemorySessionBookings(store);
  }

  public final InMemoryDecisions decisions() {
    return new InMemoryDecisions(store);
  }

  public final InMemoryOrders orders() {
    return new InMemoryOrders(store);
  }

  public final InMemoryJournal journal() {
    return journal;
  }

  public final InMemoryDisputes disputes() {
    return new InMemoryDisputes(store);
  }

  public final InMemoryRefunds refunds() {
    return new InMemoryRefunds(store);
  }

  public final InMemoryInvoices invoices() {
    return new InMemoryInvoices(store);
  }

  public final InMemoryWebhookInbox webhookInbox() {
    return new InMemoryWebhookInbox(store);
  }
}
