package booking.inmemory;

import booking.domain.availability.Hold;
import booking.domain.availability.HoldId;
import booking.domain.availability.PoolId;
import booking.domain.balance.Balance;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.closure.Decision;
import booking.domain.closure.SessionCancellation;
import booking.domain.coupon.Coupon;
import booking.domain.dispute.Dispute;
import booking.domain.giftcard.GiftCard;
import booking.domain.invoice.Correction;
import booking.domain.invoice.CorrectionId;
import booking.domain.invoice.Filed;
import booking.domain.invoice.InvoiceId;
import booking.domain.ledger.Posting;
import booking.domain.ledger.PostingId;
import booking.domain.order.OrderId;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import booking.domain.pricing.PriceBook;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import java.util.Locale;

/** All that is stored at one moment. */
record Tables(
    Table<SupplierId, SupplierCatalogue> catalogues,
    Table<SessionId, Session> sessions,
    Table<SupplierId, PriceBook> priceBooks,
    Table<Code, Coupon> coupons,
    Table<Code, GiftCard> giftCards,
    Table<PoolId, Pool> pools,
    Table<HoldId, Hold> holds,
    Table<OrderId, Checkout> checkouts,
    Table<PaymentId, Payment> payments,
    Table<InMemoryPlacements.Request, InMemoryPlacements.Placed> placements,
    Table<InMemoryPlacements.Named, OrderId> codes,
    Table<InMemoryIdempotencyKeys.Request, InMemoryIdempotencyKeys.Remembered> requests,
    Table<FactId, Fact> facts,
    Table<InMemoryOutbox.Address, InMemoryOutbox.Waiting> deliveries,
    Table<PostingId, Posting> postings,
    Table<RefundId, Refund> refunds,
    Table<InMemoryDisputes.Name, Dispute> disputes,
    Table<InvoiceId, Filed> invoices,
    Table<CorrectionId, Correction> corrections,
    Table<InMemoryInvoices.Counted, Long> invoiceNumbers,
    Table<OrderId, Balance> balances,
    Table<SessionId, SessionId> shut,
    Table<SessionId, SessionCancellation> sessionCancellations,
    Table<SessionId, Decision> decisions,
    Table<InMemoryWebhookInbox.Sender, InMemoryWebhookInbox.Received> webhooks) {

  /** What a customer types, in whatever case. */
  record Code(SupplierId supplier, String text) {
    Code {
      text = text.toUpperCase(Locale.ROOT);
    }
  }

  static Tables empty() {
    return new Tables(
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>(),
        new Table<>());
  }

  Tables fork() {
    return new Tables(
        catalogues.fork(),
        sessions.fork(),
        priceBooks.fork(),
        coupons.fork(),
        giftCards.fork(),
        pools.fork(),
        holds.fork(),
        checkouts.fork(),
        payments.fork(),
        placements.fork(),
        codes.fork(),
        requests.fork(),
        facts.fork(),
        deliveries.fork(),
        postings.fork(),
        refunds.fork(),
        disputes.fork(),
        invoices.fork(),
        corrections.fork(),
        invoiceNumbers.fork(),
        balances.fork(),
        shut.fork(),
        sessionCancellations.fork(),
        decisions.fork(),
        webhooks.fork());
  }
}
