package booking.application.amendment;

import booking.application.checkout.Participants;
import booking.application.pricing.Quoting;
import booking.application.pricing.Quoting.Agreed;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingDetails;
import booking.domain.coupon.Coupons;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCards;
import booking.domain.order.Order;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Quote;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.Tender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices an order that is not paid yet with one of its bookings changed. */
public final class WholeOrder {
  private final Quoting quoting;
  private final AgreedCoupon coupon;
  private final GiftCards giftCards;

  public WholeOrder(Quoting quoting, Coupons coupons, GiftCards giftCards) {
    this.quoting = quoting;
    this.coupon = new AgreedCoupon(coupons);
    this.giftCards = giftCards;
  }

  sealed interface Result {
    record Priced(Quote quote, List<Booking> bookings, List<Selection> wanted) implements Result {
      public Priced {
        bookings = List.copyOf(bookings);
        wanted = List.copyOf(wanted);
      }
    }

    record Refused(Refusal why) implements Result {}

    record Unfit(Participants.Misfit why) implements Result {}

    record OtherExperience() implements Result {}
  }

  Result with(AmendmentWish wish, Booking.Pending changed, Order.Placed order, Instant now) {
    var before = changed.details().item();
    if (quoting.isOfAnother(before.experience(), wish.applied(before))) {
      return new Result.OtherExperience();
    }
    var quote = order.details().quote();
    var agreed = new Agreed(coupon.of(quote), cards(quote, now));
    return switch (quoting.quoteAsOf(basket(wish, changed, order), agreed, quote.quotedAt(), now)) {
      case Quoting.Result.Quoted(var offered) -> priced(wish, changed, order, offered);
      case Quoting.Result.SoldOut(var why, var wanted) -> new Result.Refused(why);
      case Quoting.Result.Refused(var why, var supplier) -> new Result.Refused(why);
    };
  }

  private static Basket basket(AmendmentWish wish, Booking changed, Order order) {
    var items = new ArrayList<Basket.Item>();
    for (var booking : order.bookings()) {
      var item = booking.details().item();
      items.add(booking.equals(changed) ? wish.applied(item) : AmendmentWish.unchanged(item));
    }
    return new Basket(items, Optional.empty(), List.of(), bought(order), Optional.empty());
  }

  private static List<Basket.CardWish> bought(Order order) {
    return order.details().quote().cards().stream()
        .map(card -> new Basket.CardWish(card.amount(), card.recipient(), card.message()))
        .toList();
  }

  /** With what the order itself has taken of them, which it may take again. */
  private List<GiftCard> cards(Quote quote, Instant now) {
    var cards = new ArrayList<GiftCard>();
    for (var tender : quote.tenders()) {
      if (tender instanceof Tender.FromGiftCard own) {
        giftCards
            .find(quote.supplier(), own.card(), now)
            .map(card -> card.with(own.amount()))
            .ifPresent(cards::add);
      }
    }
    return cards;
  }

  private Result priced(
      AmendmentWish wish, Booking.Pending changed, Order.Placed order, Quoting.Offered offered) {
    int index = order.bookings().indexOf(changed);
    var items = offered.quote().items();
    return switch (WhoComes.of(changed.details(), wish, offered.items().get(index))) {
      case Participants.Read.Wrong(var why) -> new Result.Unfit(why);
      case Participants.Read.Right(var people) -> {
        var bookings = new ArrayList<Booking>();
        for (int i = 0; i < items.size(); i++) {
          var before = order.bookings().get(i).details();
          var who = i == index ? people : before.participants();
          bookings.add(
              new Booking.Pending(
                  new BookingDetails(before.id(), before.code(), items.get(i), who)));
        }
        yield new Result.Priced(offered.quote(), bookings, offered.items());
      }
    };
  }
}
