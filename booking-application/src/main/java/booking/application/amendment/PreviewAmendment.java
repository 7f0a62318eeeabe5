package booking.application.amendment;

import booking.application.amendment.PreviewAmendment.Outcome.Previewed;
import booking.application.cancellation.FewerTickets;
import booking.application.checkout.Participants;
import booking.application.order.Asking;
import booking.application.pricing.Quoting;
import booking.application.refund.OrderMoney;
import booking.domain.amendment.Amendment;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Catalog;
import booking.domain.coupon.Coupons;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.order.AccessTokens;
import booking.domain.order.Order;
import booking.domain.order.Orders;
import booking.domain.pricing.PriceBooks;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.refund.RefundPart;
import booking.domain.work.ServerClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says what it would come to if a booking that stands were about something else, before anybody
 * does it. It does not look at what is left of that.
 */
public final class PreviewAmendment {
  private final Orders orders;
  private final Repricing repricing;
  private final OrderMoney money;
  private final AccessTokens tokens;
  private final ServerClock clock;

  public PreviewAmendment(
      Orders orders,
      Quoting quoting,
      Catalog catalog,
      PriceBooks books,
      Coupons coupons,
      OrderMoney money,
      AccessTokens tokens,
      ServerClock clock) {
    this.orders = orders;
    this.repricing =
        new Repricing(
            quoting,
            new FewerTickets(catalog, books),
            new AgreedCoupon(coupons),
            new WhoComes(catalog));
    this.money = money;
    this.tokens = tokens;
    this.clock = clock;
  }

  public sealed interface Outcome {
    /**
     * So it would be.
     *
     * @param wanted what it is to be, as it was looked up; empty when nothing had to be
     * @param due what the customer would have to pay at once, or with what he owes already
     * @param refund what he would get back
     * @param parts along which tenders
     * @param at the moment that this holds for
     */
    record Previewed(
        Order order,
        Booking.Confirmed booking,
        Amendment amendment,
        List<Selection> wanted,
        Money due,
        Money refund,
        List<RefundPart> parts,
        Instant at)
        implements Outcome {
      public Previewed {
        wanted = List.copyOf(wanted);
        parts = List.copyOf(parts);
      }
    }

    /** It cannot be changed, in the state in which it is. */
    record NotChangeable(Booking booking) implements Outcome {}

    /** Nothing would come back if a customer cancelled it: it is as good as used. */
    record TooLate(Booking booking) implements Outcome {}

    /** Another experience is another booking. */
    record OtherExperience() implements Outcome {}

    record Refused(Refusal why) implements Outcome {}

    record Unfit(Participants.Misfit why) implements Outcome {}

    /** So few may not come. */
    record TooFewLeft(int people, int least) implements Outcome {}

    /** None that he may see. */
    record NoSuchBooking() implements Outcome {}
  }

  public Outcome run(BookingId id, Asking asking, AmendmentWish wish) {
    return orders
        .holding(id)
        .map(order -> of(order, id, asking, wish))
        .orElseGet(Outcome.NoSuchBooking::new);
  }

  /** The same of an order that was read before. */
  Outcome of(Order order, BookingId id, Asking asking, AmendmentWish wish) {
    return isSeen(order, asking)
        ? preview(order, order.booking(id).orElseThrow(), asking, wish)
        : new Outcome.NoSuchBooking();
  }

  boolean isSeen(Order order, Asking asking) {
    return asking.sees(order.details(), tokens);
  }

  /** What is owed of it by now. */
  Money due(Order order) {
    var quote = order.details().quote();
    return order instanceof Order.Placed
        ? quote.atGateway()
        : money.shortage(order, Money.zero(quote.currency()));
  }

  private Outcome preview(Order order, Booking booking, Asking asking, AmendmentWish wish) {
    var now = clock.now();
    if (!(booking instanceof Booking.Confirmed stands)) {
      return new Outcome.NotChangeable(booking);
    }
    if (asking instanceof Asking.Customer && isLost(booking, now)) {
      return new Outcome.TooLate(booking);
    }
    return switch (repricing.of(order, booking, wish, asking, now)) {
      case Repricing.Result.Priced priced -> previewed(order, stands, priced, asking, now);
      case Repricing.Result.Refused(var why) -> new Outcome.Refused(why);
      case Repricing.Result.Unfit(var why) -> new Outcome.Unfit(why);
      case Repricing.Result.TooFewLeft(var people, var least) ->
          new Outcome.TooFewLeft(people, least);
      case Repricing.Result.OtherExperience none -> new Outcome.OtherExperience();
    };
  }

  private static boolean isLost(Booking booking, Instant now) {
    var item = booking.details().item();
    return item.cancellation().policy().back(item.when(), now).equals(Rate.ZERO)
        || !now.isBefore(item.when().starts());
  }

  private Previewed previewed(
      Order order,
      Booking.Confirmed booking,
      Repricing.Result.Priced priced,
      Asking asking,
      Instant now) {
    var amendment =
        Amendment.of(order, booking, priced.to(), priced.price(), asking.pricedAs(), now);
    var change = amendment.change().total();
    var refund = money.excess(order, change).min(money.returns(order).most());
    return new Previewed(
        order,
        booking,
        amendment,
        priced.wanted(),
        money.shortage(order, change),
        refund,
        money.returns(order).of(refund, Optional.of(booking.id())),
        now);
  }
}
