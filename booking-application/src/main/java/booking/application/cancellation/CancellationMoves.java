package booking.application.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.work.NewFacts;
import booking.domain.availability.Claim;
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
    var order = cancelled(from.order(), previewed.booking(), by, now);
    var change = previewed.price().change();
    return new Move(
        from,
        from.with(order).with(withoutItsUnits(from.hold(), previewed.booking(), order)),
        List.of(Sale.changed(new PostingId(ids.next()), order.details(), change, now)),
        List.of(facts.about(order, previewed.booking().id(), BookingFacts.CANCELLED, now)));
  }

  private static Order cancelled(Order order, Booking booking, CancelledBy by, Instant now) {
    if (order instanceof Order.Confirmed confirmed && booking instanceof Booking.Confirmed stands) {
      return confirmed.with(stands.cancel(by, now), now);
    }
    throw new IllegalStateException("Only what is confirmed is cancelled");
  }

  /**
   * Its seats and things are free. Stored value stays taken until it is given back; with the last
   * booking the use of the coupon comes back too.
   */
  private static Hold withoutItsUnits(Hold hold, Booking booking, Order order) {
    var given = new ArrayList<Claim>();
    for (var demand : booking.details().item().claims()) {
      claim(demand, hold, given).ifPresent(given::add);
    }
    if (order instanceof Order.Cancelled) {
      hold.claims().stream().filter(CancellationMoves::isUseOfCoupon).forEach(given::add);
    }
    return hold.swap(given, List.of());
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
