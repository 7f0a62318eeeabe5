package booking.bootstrap.sandbox.webhook;

/** What can be told, by Stripe's names. */
public enum EventKind {
  REQUIRES_ACTION("payment_intent.requires_action"),
  PAYMENT_FAILED("payment_intent.payment_failed"),
  AMOUNT_CAPTURABLE_UPDATED("payment_intent.amount_capturable_updated"),
  SUCCEEDED("payment_intent.succeeded"),
  CANCELED("payment_intent.canceled"),
  REFUND_CREATED("refund.created"),
  REFUND_UPDATED("refund.updated"),
  REFUND_FAILED("refund.failed"),
  DISPUTE_CREATED("charge.dispute.created"),
  DISPUTE_CLOSED("charge.dispute.closed");

  private final String type;

  EventKind(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  /** What kind of thing it happened to. */
  String object() {
    return switch (this) {
      case REQUIRES_ACTION, PAYMENT_FAILED, AMOUNT_CAPTURABLE_UPDATED, SUCCEEDED, CANCELED ->
          "payment_intent";
      case REFUND_CREATED, REFUND_UPDATED, REFUND_FAILED -> "refund";
      case DISPUTE_CREATED, DISPUTE_CLOSED -> "dispute";
    };
  }
}
