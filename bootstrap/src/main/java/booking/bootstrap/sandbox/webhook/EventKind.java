package booking.bootstrap.sandbox.webhook;

/** What can be told, by Stripe's names. */
public enum EventKind {
  REQUIRES_ACTION("payment_intent.requires_action"),
  PAYMENT_FAILED("payment_intent.payment_failed"),
  AMOUNT_CAPTURABLE_UPDATED("payment_intent.amount_capturable_updated"),
  SUCCEEDED("payment_intent.succeeded"),
  CANCELED("payment_intent.canceled");

  private final String type;

  EventKind(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }
}
