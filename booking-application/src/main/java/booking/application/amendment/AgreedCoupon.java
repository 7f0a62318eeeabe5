package booking.application.amendment;

import booking.domain.booking.Booking;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote;
import booking.domain.pricing.Quote.AppliedCoupon;
import booking.domain.time.DateRange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The coupon of an order as it goes on working for what is changed of that; it is not used once
 * more. A percentage is what the coupon says today; where there is no such coupon any more, it
 * takes off what it took off, so that nobody loses a discount that he was promised.
 */
final class AgreedCoupon {
  private final Coupons coupons;

  AgreedCoupon(Coupons coupons) {
    this.coupons = coupons;
  }

  /** For one booking: a percentage, or the same amount. Empty where it has nothing of it. */
  Optional<Coupon> of(Order order, Booking booking) {
    var off = order.charge(booking.id()).of(Line.Kind.COUPON).negated();
    var quote = order.details().quote();
    return quote
        .coupon()
        .filter(used -> off.isPositive())
        .map(used -> coupon(quote, used, effect(quote, used, off)));
  }

  private Coupon.Effect effect(Quote quote, AppliedCoupon used, Money off) {
    return coupons
        .find(quote.supplier(), used.code())
        .map(Coupon::effect)
        .filter(Coupon.Effect.Percentage.class::isInstance)
        .orElseGet(() -> new Coupon.Effect.Amount(off));
  }

  /** For all of an order that is not paid yet, with its own terms as long as there is one. */
  Optional<Coupon> of(Quote quote) {
    return quote
        .coupon()
        .flatMap(used -> coupons.find(quote.supplier(), used.code()).or(() -> gone(quote, used)));
  }

  private static Optional<Coupon> gone(Quote quote, AppliedCoupon used) {
    return Optional.of(quote.totals().discount())
        .filter(Money::isPositive)
        .map(off -> coupon(quote, used, new Coupon.Effect.Amount(off)));
  }

  private static Coupon coupon(Quote quote, AppliedCoupon used, Coupon.Effect effect) {
    return new Coupon(
        used.coupon(),
        quote.supplier(),
        used.code(),
        effect,
        Money.zero(quote.totals().total().currency()),
        aboutTheDayOfSale(quote),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  /** With a day before and after, that day is among them in any zone. */
  private static DateRange aboutTheDayOfSale(Quote quote) {
    var day = LocalDate.ofInstant(quote.quotedAt(), ZoneOffset.UTC);
    return new DateRange(day.minusDays(1), day.plusDays(2));
  }
}
