package booking.application.checkout;

import booking.application.work.NewFacts;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.money.Money;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Decline;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentFacts;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.List;

/** The moves of a payment of what is still owed: the order and its units stay as they are. */
public final class BalanceMoves {
  private final NewFacts facts;
  private final Ids ids;

  public BalanceMoves(Ids ids) {
    this.ids = ids;
    this.facts = new NewFacts(ids);
  }

  /** Nothing but the payment changes, and nobody is to be told. */
  public Move is(Checkout from, Payment payment) {
    return Move.of(from, from.with(payment));
  }

  Move declined(Checkout from, Payment.Unpaid payment, Decline decline) {
    return is(
        from,
        switch (payment) {
          case Payment.Created created -> created.decline(decline);
          case Payment.RequiresAction asked -> asked.decline(decline);
        });
  }

  /** The first of the two transactions; how much is to be taken is kept, for all repetitions. */
  Move taking(Checkout from, Payment.Authorised payment, Money owed, Instant now) {
    var taking =
        new Payment.Authorised(
            payment.details().bringing(owed), payment.captureBefore(), payment.at());
    return is(from, taking.capture(now));
  }

  /** The second: the money is in the books. */
  Move collected(Checkout from, Payment.Captured payment, Instant now) {
    var posting =
        Sale.collected(
            new PostingId(ids.next()), from.order().details(), payment.id(), payment.amount(), now);
    return new Move(
        from,
        from.with(payment),
        List.of(posting),
        List.of(facts.about(from.order(), OrderFacts.BALANCE_PAID, now)));
  }

  /** It is not wanted any more, or cannot be taken: the gateway is to let go of it. */
  public Move toLetGo(Checkout from, Payment.Cancelling payment, Instant now) {
    return Move.of(from, from.with(payment), facts.about(payment, PaymentFacts.TO_CANCEL, now));
  }
}
