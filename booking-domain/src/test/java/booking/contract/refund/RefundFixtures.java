package booking.contract.refund;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;

import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCardId;
import booking.domain.money.Money;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.domain.refund.RefundId;
import booking.domain.refund.RefundPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refunds made from few words. */
public final class RefundFixtures {
  private RefundFixtures() {}

  /** Wanted at noon, of the payment of that order. */
  public static Refund.Requested requested(Checkout of, long minorUnits) {
    return requested(of, minorUnits, NOON);
  }

  public static Refund.Requested requested(Checkout of, long minorUnits, Instant at) {
    return of(of, at, RefundPart.of(gateway(of), money(of, minorUnits)));
  }

  private static PaidBy gateway(Checkout of) {
    return new PaidBy.Gateway(of.payment().orElseThrow().id());
  }

  private static Money money(Checkout of, long minorUnits) {
    return new Money(minorUnits, of.order().details().quote().currency());
  }

  /** None of it went back. */
  public static Refund.Failed failed(Refund.Submitted submitted) {
    var broken = submitted.details().parts().stream().map(part -> part.failed("no")).toList();
    return (Refund.Failed) submitted.with(broken, NOON);
  }

  /** A refund to both, in every state. */
  public static Stream<Refund> inEveryState(Checkout of) {
    var card = RefundPart.of(new PaidBy.Card(new GiftCardId(IDS.next())), money(of, 30));
    var gateway = RefundPart.of(gateway(of), money(of, 70));
    var requested = of(of, NOON, card, gateway);
    var approved = requested.approve("policy", NOON);
    var submitted = approved.submit(NOON.plusSeconds(1));
    var done = List.of(card.succeeded(), gateway.known("re_1").succeeded());
    var broken = List.of(card.succeeded(), gateway.known("re_1").failed("declined"));
    var failed = (Refund.Failed) submitted.with(broken, NOON.plusSeconds(3));
    return Stream.of(
        requested,
        requested.reject("desk", "Не положено", NOON),
        approved,
        submitted,
        submitted.with(List.of(card.succeeded(), gateway.known("re_1")), NOON),
        submitted.with(done, NOON.plusSeconds(2)),
        failed,
        failed.retry(NOON.plusSeconds(4)),
        failed.settle("desk", "by transfer", NOON.plusSeconds(5)));
  }

  private static Refund.Requested of(Checkout of, Instant at, RefundPart... parts) {
    var sum = Stream.of(parts).map(RefundPart::amount).reduce(Money::plus).orElseThrow();
    return new Refund.Requested(
        new RefundDetails(
            new RefundId(IDS.next()),
            of.order().details().supplier(),
            of.order().id(),
            Optional.of(of.order().bookings().getFirst().id()),
            RefundDetails.Origin.REQUEST,
            sum,
            List.of(parts),
            "Ich bin krank – 病気です",
            at));
  }
}
