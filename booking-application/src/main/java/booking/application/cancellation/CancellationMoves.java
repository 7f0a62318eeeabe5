package booking.application.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.work.NewFacts;
import booking.domain.availability.Claim;
import booking.domain.availability.ClaimId;
import booking.domain.availability.Demand;
import booking.domain.availability.Hold;
import booking.domain.availability.PoolKind;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingFacts;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.ledger.PostingId;
import booking.domain.ledger.Sale;
import booking.domain.order.Order;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundFacts;
import booking.domain.work.Fact;
import booking.domain.work.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cancelling means for claims, books and those to be told. */
final class CancellationMoves {
  private final Ids ids;
  private final NewFacts facts;

  CancellationMoves(Ids ids) {
    this.ids = ids;
    this.facts = new NewFacts(ids);
  }

  Move cancelled(Checkout from, Previewed previewed, CancelledBy by) {
    var now = previewed.at();
    var order = next(from.order(), previewed, by);
    var change = previewed.price().change();
    var kind = previewed.left().isPresent() ? BookingFacts.CHANGED : BookingFacts.CANCELLED;
    return new Move(
        from,
        from.with(order).with(hold(from.hold(), previewed, order)),
        List.of(Sale.changed(new PostingId(ids.next()), order.details(), change, now)),
        List.of(facts.about(order, previewed.booking().id(), kind, now)));
  }

  private static Order next(Order order, Previewed previewed, CancelledBy by) {
    if (order instanceof Order.Confirmed confirmed
        && previewed.booking() instanceof Booking.Confirmed stands) {
      Booking next =
          previewed
              .left()
              .<Booking>map(stands::change)
              .orElseGet(() -> stands.cancel(by, previewed.at()));
      return confirmed.with(next, previewed.at());
    }
    throw new IllegalStateException("Only what is confirmed is cancelled");
  }

  /**
   * What is not needed any more is free. Stored value stays taken until it is given back; with the
   * last booking the use of the coupon comes back too.
   */
  private Hold hold(Hold hold, Previewed previewed, Order order) {
    var needed =
        new ArrayList<>(
            previewed.left().map(left -> left.item().claims()).orElse(List.<Demand>of()));
    var given = new ArrayList<Claim>();
    for (var demand : previewed.booking().details().item().claims()) {
      if (!needed.remove(demand)) {
        claim(demand, hold, given).ifPresent(given::add);
      }
    }
    if (order instanceof Order.Cancelled) {
      hold.claims().stream().filter(CancellationMoves::isUseOfCoupon).forEach(given::add);
    }
    return hold.swap(
        given, needed.stream().map(demand -> new Claim(new ClaimId(ids.next()), demand)).toList());
  }

  private static Optional<Claim> claim(Demand demand, Hold hold, List<Claim> not) {
    return hold.claims().stream()
        .filter(claim -> claim.demand().equals(demand) && !not.contains(claim))
        .findFirst();
  }

  private static boolean isUseOfCoupon(Claim claim) {
    return claim.demand().kind() == PoolKind.COUPON
        || claim.demand().kind() == PoolKind.COUPON_OF_CUSTOMER;
  }

  Fact told(Refund refund, Instant now) {
    var kind = refund instanceof Refund.Approved ? RefundFacts.APPROVED : RefundFacts.REQUESTED;
    return facts.about(refund, kind, now);
  }
}
