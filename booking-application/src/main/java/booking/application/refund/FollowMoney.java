package booking.application.refund;

import booking.application.dispute.FollowDispute;
import booking.application.work.NotYet;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements;
import booking.domain.giftcard.GiftCards;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentFacts;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Statement;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import booking.domain.refund.Refunds;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Ids;
import booking.domain.work.ServerClock;
import booking.domain.work.Subscription;
import booking.domain.work.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Learns from the gateway what became of a payment's money after it was captured, whoever moved it:
 * our refunds, refunds made at the gateway itself, disputes. Whatever the gateway told is only a
 * reason to ask. Nothing is cancelled by it.
 */
public final class FollowMoney implements FactHandler {
  public static final Subscription SUBSCRIPTION =
      new Subscription("follow-money", Set.of(PaymentFacts.CHANGED_AT_GATEWAY));

  private final Settlements settlements;
  private final Refunds refunds;
  private final PayRefund payRefund;
  private final FollowDispute followDispute;
  private final GiftCards cards;
  private final PaymentGateway gateway;
  private final RefundBooks books;
  private final UnitOfWork unit;
  private final ServerClock clock;

  public FollowMoney(
      Settlements settlements,
      Refunds refunds,
      PayRefund payRefund,
      FollowDispute followDispute,
      GiftCards cards,
      PaymentGateway gateway,
      Ids ids,
      UnitOfWork unit,
      ServerClock clock) {
    this.settlements = settlements;
    this.refunds = refunds;
    this.payRefund = payRefund;
    this.followDispute = followDispute;
    this.cards = cards;
    this.gateway = gateway;
    this.books = new RefundBooks(ids);
    this.unit = unit;
    this.clock = clock;
  }

  @Override
  public Subscription subscription() {
    return SUBSCRIPTION;
  }

  @Override
  public void handle(Fact fact) {
    if (!run(new PaymentId(fact.subject()))) {
      throw new NotYet("the gateway does not say");
    }
  }

  /**
   * Asks about one payment, and says whether there was an answer; of what is not captured there is
   * nothing to learn here.
   */
  public boolean run(PaymentId id) {
    return settlements
        .find(id)
        .filter(checkout -> checkout.payment().orElse(null) instanceof Payment.Captured)
        .map(checkout -> follow(checkout, checkout.payment().orElseThrow()))
        .orElse(true);
  }

  private boolean follow(Checkout checkout, Payment payment) {
    return switch (gateway.statement(payment.details().intent().orElseThrow())) {
      case Statement.Unknown silent -> false;
      case Statement.Known known -> {
        refunds
            .of(checkout.order().id())
            .forEach(refund -> payRefund.learn(refund, payment.id(), known));
        known.refunds().stream()
            .filter(one -> one.key().isEmpty())
            .forEach(one -> madeElsewhere(payment, one));
        known.disputes().forEach(dispute -> followDispute.run(checkout.order(), payment, dispute));
        yield true;
      }
    };
  }

  /**
   * By somebody in the gateway's own dashboard: it is money, and nothing else. What failed is for
   * an operator to see, whenever that becomes known.
   */
  private void madeElsewhere(Payment payment, GatewayRefund said) {
    var checkout = settlements.find(payment.id()).orElseThrow();
    boolean known =
        refunds.of(checkout.order().id()).stream()
            .flatMap(refund -> refund.details().parts().stream())
            .anyMatch(part -> part.reference().equals(Optional.of(said.reference())));
    if (!known && refunds.find(named(payment, said)).isEmpty()) {
      record(checkout, refund(payment, said, clock.now()), clock.now());
    }
  }

  private static RefundId named(Payment payment, GatewayRefund said) {
    return RefundId.madeAt(payment.details().gateway(), said.reference());
  }

  private Refund refund(Payment payment, GatewayRefund said, Instant now) {
    var part = RefundPart.of(new PaidBy.Gateway(payment.id()), said.amount());
    var details =
        new RefundDetails(
            named(payment, said),
            payment.details().supplier(),
            payment.details().order(),
            Optional.empty(),
            RefundDetails.Origin.GATEWAY,
            said.amount(),
            List.of(part),
            "made at the gateway",
            now);
    return new Refund.Requested(details)
        .approve(payment.details().gateway(), now)
        .submit(now)
        .with(List.of(PayRefund.after(part, said)), now);
  }

  /** What was not given back by returning them may be theirs: nobody spends it meanwhile. */
  private void freezeCards(Checkout checkout) {
    var details = checkout.order().details();
    details.soldCardIds().forEach(card -> cards.freeze(details.supplier(), card));
  }

  /** The order's revision sees to it that it is recorded once. */
  private void record(Checkout checkout, Refund refund, Instant now) {
    var move = new Move(checkout, checkout, books.done(refund, now), payRefund.ended(refund, now));
    boolean stored =
        unit.run(() -> {
          freezeCards(checkout);
          boolean first = settlements.store(move, now) instanceof Settlements.Outcome.Stored;
          if (first) {
            refunds.add(refund);
          }
          return first;
        });
    if (!stored) {
      throw new NotYet("somebody else moved the order");
    }
  }
}
