package booking.application.amendment;

import booking.application.cancellation.FewerTickets;
import booking.application.checkout.Participants;
import booking.application.order.Asking;
import booking.application.pricing.Quoting;
import booking.application.pricing.Quoting.Agreed;
import booking.domain.amendment.Amendment;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.order.Order;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.Charge;
import booking.domain.pricing.QuotedItem;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a booking would be, as somebody wishes, and what that costs: what it would have cost when
 * the order was placed, of what the catalogue says today. What stays is never dearer than agreed.
 */
final class Repricing {
  private final Quoting quoting;
  private final FewerTickets fewerTickets;
  private final AgreedCoupon coupon;
  private final WhoComes whoComes;

  Repricing(Quoting quoting, FewerTickets fewerTickets, AgreedCoupon coupon, WhoComes whoComes) {
    this.quoting = quoting;
    this.fewerTickets = fewerTickets;
    this.coupon = coupon;
    this.whoComes = whoComes;
  }

  sealed interface Result {
    /**
     * So it would be.
     *
     * @param price of the booking
     * @param wanted what is to be looked for again when it is sold out; empty when that cannot be
     */
    record Priced(BookingDetails to, Charge price, List<Selection> wanted) implements Result {
      public Priced {
        wanted = List.copyOf(wanted);
      }
    }

    record Refused(Refusal why) implements Result {}

    record Unfit(Participants.Misfit why) implements Result {}

    record TooFewLeft(int people, int least) implements Result {}

    /** Another experience is another booking. */
    record OtherExperience() implements Result {}
  }

  Result of(Order order, Booking booking, AmendmentWish wish, Asking asking, Instant now) {
    var item = booking.details().item();
    if (wish.leavesAlone(item)) {
      return named(order, booking, wish);
    }
    var fewer = wish.onlyFewer(item).filter(none -> wish.participants().isEmpty());
    return fewer.isPresent()
        ? fewer(order, booking, fewer.get(), asking)
        : again(order, booking, wish, asking, now);
  }

  /** Only who comes may change. */
  private Result named(Order order, Booking booking, AmendmentWish wish) {
    return switch (whoComes.of(booking.details(), wish)) {
      case Participants.Read.Wrong(var why) -> new Result.Unfit(why);
      case Participants.Read.Right(var people) ->
          new Result.Priced(booking.details().with(people), order.charge(booking.id()), List.of());
    };
  }

  private Result fewer(Order order, Booking booking, List<TicketWish> fewer, Asking asking) {
    var details = booking.details();
    return switch (fewerTickets.of(details, order.charge(booking.id()), fewer, asking)) {
      case FewerTickets.Found.Left(var left) ->
          new Result.Priced(details.changed(left.item(), left.charge()), left.charge(), List.of());
      case FewerTickets.Found.TooFewLeft(var people, var least) ->
          new Result.TooFewLeft(people, least);
      case FewerTickets.Found.NotThatMany none -> new Result.Refused(new Refusal.NothingWanted());
    };
  }

  private Result again(
      Order order, Booking booking, AmendmentWish wish, Asking asking, Instant now) {
    var before = booking.details().item();
    var basket = wish.applied(before);
    if (quoting.isOfAnother(before.experience(), basket)) {
      return new Result.OtherExperience();
    }
    return switch (quote(order, booking, basket, now)) {
      case Quoting.Result.Quoted(var offered) ->
          amended(order, booking, wish, asking, offered, now);
      case Quoting.Result.SoldOut(var why, var wanted) -> new Result.Refused(why);
      case Quoting.Result.Refused(var why, var supplier) -> new Result.Refused(why);
    };
  }

  private Quoting.Result quote(Order order, Booking booking, Basket.Item item, Instant now) {
    var quote = order.details().quote();
    var agreed = new Agreed(coupon.of(order, booking), List.of());
    var basket = new Basket(List.of(item), Optional.empty(), List.of());
    return quoting.quoteAsOf(basket, agreed, quote.quotedAt(), now);
  }

  private Result amended(
      Order order,
      Booking booking,
      AmendmentWish wish,
      Asking asking,
      Quoting.Offered offered,
      Instant now) {
    var before = booking.details();
    var item = offered.quote().items().getFirst();
    return switch (WhoComes.of(before, wish, offered.items().getFirst())) {
      case Participants.Read.Wrong(var why) -> new Result.Unfit(why);
      case Participants.Read.Right(var people) -> {
        var price = price(order, booking, offered, now);
        var terms = Amendment.terms(before.item(), asking.pricedAs(), now);
        var to = before.changed(item.on(terms), price).with(people);
        yield new Result.Priced(to, price, offered.items());
      }
    };
  }

  private Charge price(Order order, Booking booking, Quoting.Offered offered, Instant now) {
    var item = booking.details().item();
    int index = order.bookings().indexOf(booking);
    var all = offered.quote().charge(0);
    var price = keepingAgreed(order, booking, offered.quote().items().getFirst(), item, all, now);
    return Amendment.granting(price, order.charge(booking.id())).onItem(index);
  }

  private Charge keepingAgreed(
      Order order, Booking booking, QuotedItem to, QuotedItem from, Charge all, Instant now) {
    boolean more = to.isWhere(from);
    return more
            && quote(order, booking, AmendmentWish.unchanged(from), now)
                instanceof Quoting.Result.Quoted(var before)
        ? Amendment.keepingAgreed(all, before.quote().charge(0), order.charge(booking.id()))
        : all;
  }
}
