package booking.application.checkout;

import booking.application.work.NotYet;
import booking.domain.payment.PaymentFacts;
import booking.domain.payment.PaymentId;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscription;
import java.util.Set;

/** Settles a payment when the gateway says that it changed, or when it is to be let go of. */
public final class SettleWhenTold implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription(
          "settle-payment", Set.of(PaymentFacts.CHANGED_AT_GATEWAY, PaymentFacts.TO_CANCEL));

  private final SettlePayment settle;

  public SettleWhenTold(SettlePayment settle) {
    this.settle = settle;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    var outcome = settle.run(new SettlePayment.Command(new PaymentId(fact.subject())));
    if (outcome instanceof SettlePayment.Outcome.InFlight) {
      throw new NotYet("the payment is not at its end");
    }
  }
}
