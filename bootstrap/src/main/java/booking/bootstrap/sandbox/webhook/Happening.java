package booking.bootstrap.sandbox.webhook;

import booking.domain.money.Money;
import booking.domain.payment.PaymentId;

/**
 * Something that happened to a payment.
 *
 * @param reference the gateway's name for it
 * @param payment ours
 */
public record Happening(EventKind kind, String reference, PaymentId payment, Money amount) {}
