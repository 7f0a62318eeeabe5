package booking.domain.amendment;

import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingDetails;
import booking.domain.cancellation.CancellationPrice;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.CancellationTerms;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.QuotedItem;
import java.time.Instant;
import java.util.List;

/**
 * What a booking becomes, and by how much what is owed for it changes.
 *
 * @param to what it is about from then on
 * @param difference what it costs more, or less where it is negative: without the fee
 * @param fee what is kept of what it no longer costs, as when that part were cancelled
 */
public record Amendment(BookingDetails to, Charge difference, Charge fee) {
  private static final String KEPT = "Price agreed before";

  /**
   * To something at another price.
   *
   * @param by in whose name: a customer gets back of what is cheaper what the terms say
   */
  public static Amendment of(
      Order order, Booking booking, BookingDetails to, Charge price, CancelledBy by, Instant now) {
    var before = order.charge(booking.id());
    boolean cheaper = price.total().compareTo(before.total()) < 0;
    var fee =
        cheaper
            ? CancellationPrice.of(order, booking, price, by, now).kept()
            : Charge.nothing(before.currency());
    return new Amendment(to, Charge.sum(List.of(price, before.negated()), before.currency()), fee);
  }

  /** That only tells who comes. */
  public static Amendment free(BookingDetails to, Charge price) {
    var nothing = Charge.nothing(price.currency());
    return new Amendment(to, nothing, nothing);
  }

  /** By how much what is owed changes. */
  public Charge change() {
    return Charge.sum(List.of(difference, fee), difference.currency());
  }

  /**
   * What more of the same costs, so that a price that has gone up since is not asked for what was
   * booked before.
   *
   * @param all what all of it would cost as priced now
   * @param before what was booked would cost as priced now
   * @param agreed what was agreed for that, whatever was granted since
   */
  public static Charge keepingAgreed(Charge all, Charge before, Charge agreed) {
    var promised = agreed.total().minus(Money.sum(amounts(granted(agreed)), agreed.currency()));
    var dearer = before.total().minus(promised).min(all.total());
    return dearer.isPositive()
        ? Charge.sum(List.of(all, all.reduction(dearer, KEPT, KEPT)), all.currency())
        : all;
  }

  /** With what was granted after the sale, wherever the booking goes: at most all of it. */
  public static Charge granting(Charge price, Charge agreed) {
    var granted = price;
    for (var line : granted(agreed)) {
      var less = line.amount().negated().min(granted.total());
      if (less.isPositive()) {
        var lowered = granted.reduction(less, line.label(), line.reason());
        granted = Charge.sum(List.of(granted, lowered), price.currency());
      }
    }
    return granted;
  }

  private static List<Line> granted(Charge agreed) {
    return agreed.lines().stream()
        .filter(line -> line.kind() == Line.Kind.REDUCTION && !line.label().equals(KEPT))
        .toList();
  }

  private static List<Money> amounts(List<Line> lines) {
    return lines.stream().map(Line::amount).toList();
  }

  /**
   * The terms of what takes the place of something: those it was sold on, but that putting it off
   * brings back no more than cancelling would have brought back at that moment.
   *
   * @param by in whose name it is put off
   */
  public static CancellationTerms terms(QuotedItem before, CancelledBy by, Instant now) {
    var terms = before.cancellation();
    return by == CancelledBy.CUSTOMER
        ? terms.atMost(terms.policy().back(before.when(), now))
        : terms;
  }
}
