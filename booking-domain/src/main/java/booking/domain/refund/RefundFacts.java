package booking.domain.refund;

import booking.domain.work.FactKind;

/** What happens to refunds. The subject of each is the refund's id. */
public final class RefundFacts {
  /** Somebody is to approve of it. */
  public static final FactKind REQUESTED = new FactKind("refund-requested");

  /** It is to be paid. */
  public static final FactKind APPROVED = new FactKind("refund-approved");

  public static final FactKind REJECTED = new FactKind("refund-rejected");
  public static final FactKind SUCCEEDED = new FactKind("refund-succeeded");

  /** Some of it did not go back: an operator is to see to it. */
  public static final FactKind FAILED = new FactKind("refund-failed");

  /** Somebody saw to it by hand. */
  public static final FactKind SETTLED = new FactKind("refund-settled");

  private RefundFacts() {}
}
