package booking.domain.payment;

import java.util.UUID;

/**
 * The idempotency key of one call to a gateway, derived from our own ids: whoever repeats the call
 * uses the same one, so that it has one effect.
 */
public record GatewayKey(String value) {

  static GatewayKey of(String call, PaymentDetails payment) {
    return new GatewayKey("booking-" + call + "-" + payment.id().value());
  }

  public static GatewayKey toOpen(PaymentDetails payment) {
    return of("open", payment);
  }

  /** One for each quote and amount that the payment is bound to in the course of time. */
  public static GatewayKey toChange(PaymentDetails payment) {
    return new GatewayKey(
        "%s-%s-%d"
            .formatted(
                of("change", payment).value(),
                payment.boundTo().hex(),
                payment.amount().minorUnits()));
  }

  public static GatewayKey toCapture(PaymentDetails payment) {
    return of("capture", payment);
  }

  public static GatewayKey toCancel(PaymentDetails payment) {
    return of("cancel", payment);
  }

  /**
   * Of one part of a refund. A refusal is final for its key, so that whoever tries again counts on.
   */
  public static GatewayKey toGiveBack(UUID refund, int part, int attempt) {
    return new GatewayKey("booking-refund-%s-%d-%d".formatted(refund, part, attempt));
  }
}
