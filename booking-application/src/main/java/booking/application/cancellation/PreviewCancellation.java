package booking.application.cancellation;

import booking.application.order.Asking;
import booking.application.refund.OrderMoney;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.booking.BookingId;
import booking.domain.cancellation.CancellationPrice;
import booking.domain.catalog.Catalog;
import booking.domain.money.Money;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.PriceBooks;
import booking.domain.refund.RefundPart;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says what it would come to if a booking were cancelled now, before anybody does it. */
public final class PreviewCancellation {
  private final Orders orders;
  private final FewerTickets fewerTickets;
  private final OrderMoney money;
  private final AccessTokens tokens;
  private final ServerClock clock;

  public PreviewCancellation(
      Orders orders,
      Catalog catalog,
      PriceBooks books,
      OrderMoney money,
      AccessTokens tokens,
      ServerClock clock) {
    this.orders = orders;
    this.fewerTickets = new FewerTickets(catalog, books);
    this.money = money;
    this.tokens = tokens;
    this.clock = clock;
  }

  public sealed interface Outcome {
    /**
     * So it would be.
     *
     * @param left what the booking would be about then; empty when all of it is cancelled
     * @param refund what the customer would get back
     * @param parts along which tenders
     * @param at the moment that this holds for
     */
    record Previewed(
        Order order,
        Booking booking,
        Optional<BookingDetails> left,
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

    /** It has not so many of these tickets; or none would be left, and all is to be cancelled. */
    record NotThatMany(Booking booking) implements Outcome {}

    /** So few may not come. */
    record TooFewLeft(int people, int least) implements Outcome {}

    /** None that he may see. */
    record NoSuchBooking() implements Outcome {}
  }

  /**
   * What it would come to.
   *
   * @param tickets which of its tickets, by code or id; all of it when empty
   */
  public Outcome run(BookingId id, Asking asking, List<TicketWish> tickets) {
    return orders
        .holding(id)
        .map(order -> of(order, id, asking, tickets))
        .orElseGet(Outcome.NoSuchBooking::new);
  }

  /**
   * The same of an order that was read before: whatever moved its money since, moved it as well.
   */
  Outcome of(Order order, BookingId id, Asking asking, List<TicketWish> tickets) {
    return asking.sees(order.details(), tokens)
        ? preview(order, order.booking(id).orElseThrow(), asking, tickets)
        : new Outcome.NoSuchBooking();
  }

  private Outcome preview(Order order, Booking booking, Asking asking, List<TicketWish> tickets) {
    var now = clock.now();
    if (!(booking instanceof Booking.Confirmed)) {
      return new Outcome.NotCancellable(booking);
    }
    if (asking instanceof Asking.Customer && hasBegun(booking, now)) {
      return new Outcome.TooLate(booking);
    }
    return tickets.isEmpty()
        ? whole(order, booking, asking, now)
        : part(order, booking, asking, tickets, now);
  }

  private Outcome whole(Order order, Booking booking, Asking asking, Instant now) {
    var charged = money.charged(order, booking.id());
    var price = CancellationPrice.whole(order, booking, charged, asking.pricedAs(), now);
    return previewed(order, booking, Optional.empty(), price, now);
  }

  private Outcome part(
      Order order, Booking booking, Asking asking, List<TicketWish> tickets, Instant now) {
    var agreed = order.charge(booking.id());
    return switch (fewerTickets.of(booking.details(), agreed, tickets, asking)) {
      case FewerTickets.Found.NotThatMany no -> new Outcome.NotThatMany(booking);
      case FewerTickets.Found.TooFewLeft(var people, var least) ->
          new Outcome.TooFewLeft(people, least);
      case FewerTickets.Found.Left(var left) -> {
        var price = CancellationPrice.of(order, booking, left.charge(), asking.pricedAs(), now);
        var details = booking.details().changed(left.item(), left.charge());
        yield previewed(order, booking, Optional.of(details), price, now);
      }
    };
  }

  private Outcome previewed(
      Order order,
      Booking booking,
      Optional<BookingDetails> left,
      CancellationPrice price,
      Instant now) {
    var refund = money.excess(order, price.change().total()).min(money.returns(order).most());
    var parts = money.returns(order).of(refund, Optional.of(booking.id()));
    return new Outcome.Previewed(order, booking, left, price, refund, parts, now);
  }

  private static boolean hasBegun(Booking booking, Instant now) {
    return !now.isBefore(booking.details().item().when().starts());
  }
}
