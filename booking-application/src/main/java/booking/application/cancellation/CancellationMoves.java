package booking.application.cancellation;

import booking.application.cancellation.PreviewCancellation.Outcome.Previewed;
import booking.application.checkout.SwapClaims;
import booking.application.work.NewFacts;
import booking.domain.availability.Claim;
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
import booking.domain.work.Ids;
import java.util.List;

/** What cancelling means for claims, books and those to be told. */
final class CancellationMoves {
  private final Ids ids;
  private final NewFacts facts;
  private final SwapClaims swapClaims;

  CancellationMoves(Ids ids) {
    this.ids = ids;
    this.facts = new NewFacts(ids);
    this.swapClaims = new SwapClaims(ids);
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
    var needed = previewed.left().map(left -> left.item().claims()).orElse(List.of());
    boolean last = order.bookings().stream().allMatch(Booking.Cancelled.class::isInstance);
    return swapClaims.of(
        hold,
        previewed.booking().details().item().claims(),
        needed,
        claim -> last && isUseOfCoupon(claim));
  }

  private static boolean isUseOfCoupon(Claim claim) {
    return claim.demand().kind() == PoolKind.COUPON
        || claim.demand().kind() == PoolKind.COUPON_OF_CUSTOMER;
  }
}
