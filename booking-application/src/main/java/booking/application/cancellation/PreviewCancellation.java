package booking.application.cancellation;

import booking.application.order.Asking;
import booking.application.refund.OrderMoney;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.cancellation.CancellationPrice;
import booking.domain.money.Money;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.refund.RefundPart;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says what it would come to if a booking were cancelled now, before anybody does it. */
public final class PreviewCancellation {
  private final Orders orders;
  private final OrderMoney money;
  private final AccessTokens tokens;
  private final ServerClock clock;

  public PreviewCancellation(
      Orders orders, OrderMoney money, AccessTokens tokens, ServerClock clock) {
    this.orders = orders;
    this.money = money;
    this.tokens = tokens;
    this.clock = clock;
  }

  public sealed interface Outcome {
    /**
     * So it would be.
     *
     * @param refund what the customer would get back
     * @param parts along which tenders
     * @param at the moment that this holds for
     */
    record Previewed(
        Order order,
        Booking booking,
        CancellationPrice price,
        Money refund,
        List<RefundPart> parts,
        Instant at)
        implements Outcome {
      public Previewed {
        parts = List.copyOf(parts);
      }
    }

    /** It cannot be cancelled, in the state in which it is. */
    record NotCancellable(Booking booking) implements Outcome {}

    /** It has begun: a customer cannot cancel it any more. */
    record TooLate(Booking booking) implements Outcome {}

    /** None that he may see. */
    record NoSuchBooking() implements Outcome {}
  }

  public Outcome run(BookingId id, Asking asking) {
    return orders
        .holding(id)
        .map(order -> of(order, id, asking))
        .orElseGet(Outcome.NoSuchBooking::new);
  }

  /**
   * The same of an order that was read before: whatever moved its money since, moved it as well.
   */
  Outcome of(Order order, BookingId id, Asking asking) {
    return asking.sees(order.details(), tokens)
        ? preview(order, order.booking(id).orElseThrow(), asking, clock.now())
        : new Outcome.NoSuchBooking();
  }

  private Outcome preview(Order order, Booking booking, Asking asking, Instant now) {
    if (!(booking instanceof Booking.Confirmed)) {
      return new Outcome.NotCancellable(booking);
    }
    if (asking instanceof Asking.Customer && hasBegun(booking, now)) {
      return new Outcome.TooLate(booking);
    }
    var price = CancellationPrice.of(order, booking, asking.as(), now);
    var refund = money.excess(order, price.change().total());
    var parts = money.returns(order).of(refund, Optional.of(booking.id()));
    return new Outcome.Previewed(order, booking, price, refund, parts, now);
  }

  private static boolean hasBegun(Booking booking, Instant now) {
    return !now.isBefore(booking.details().item().when().starts());
  }
}
