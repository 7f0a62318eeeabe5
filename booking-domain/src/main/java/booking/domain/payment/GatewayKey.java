package booking.domain.payment;

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

  public static GatewayKey toCapture(PaymentDetails payment) {
    return of("capture", payment);
  }

  public static GatewayKey toCancel(PaymentDetails payment) {
    return of("cancel", payment);
  }
}
