package booking.domain.payment;

import booking.domain.work.FactKind;

/** What happens to payments. The subject of each is the payment's id. */
public final class PaymentFacts {
  /** The gateway said that something changed. */
  public static final FactKind CHANGED_AT_GATEWAY = new FactKind("payment-changed-at-gateway");

  /** The gateway is to let go of it. */
  public static final FactKind TO_CANCEL = new FactKind("payment-to-cancel");

  private PaymentFacts() {}
}
