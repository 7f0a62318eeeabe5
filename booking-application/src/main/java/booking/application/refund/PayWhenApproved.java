package booking.application.refund;

import booking.application.work.NotYet;
import booking.domain.refund.RefundFacts;
import booking.domain.refund.RefundId;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Gives money back once it was approved of. */
public final class PayWhenApproved implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("pay-refund", Set.of(RefundFacts.APPROVED));

  private final PayRefund pay;

  public PayWhenApproved(PayRefund pay) {
    this.pay = pay;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    if (!pay.run(new RefundId(fact.subject()))) {
      throw new NotYet("the gateway does not say");
    }
  }
}
