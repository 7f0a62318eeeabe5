package booking.bootstrap.sandbox.webhook;

import booking.domain.money.Money;
import booking.domain.payment.PaymentId;
import java.util.Optional;

/**
 * Something that happened to a payment, or to what became of it.
 *
 * @param id the gateway's name for what it happened to: a payment, a refund, a dispute
 * @param reference the gateway's name for the payment
 * @param payment ours, where the gateway was told it
 */
public record Happening(
    EventKind kind, String id, String reference, Optional<PaymentId> payment, Money amount) {

  /** To the payment itself. */
  public static Happening to(EventKind kind, String reference, PaymentId payment, Money amount) {
    return new Happening(kind, reference, reference, Optional.of(payment), amount);
  }
}
