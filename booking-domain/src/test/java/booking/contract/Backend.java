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
import booking.domain.work.UnitOfWork;

/** Every port that stores something, over one store: what an adapter brings to its contracts. */
public interface Backend {

  UnitOfWork unitOfWork();

  Outbox outbox();

  IdempotencyKeys idempotencyKeys();

  ServerClock clock();

  Catalog catalog();

  Sessions sessions();

  Availability availability();

  PriceBooks priceBooks();

  Coupons coupons();

  GiftCards giftCards();

  Placements placements();

  Settlements settlements();

  Payments payments();

  Balances balances();

  SessionCancellations sessionCancellations();

  SessionBookings sessionBookings();

  Decisions decisions();

  Orders orders();

  Journal journal();

  Disputes disputes();

  Refunds refunds();

  Invoices invoices();

  WebhookInbox webhookInbox();
}
