package booking.application.amendment;

import booking.domain.booking.Booking;
import booking.domain.catalog.Catalog;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import booking.domain.money.Money;
import booking.domain.order.Order;
import booking.domain.pricing.Line;
import booking.domain.pricing.Quote.AppliedCoupon;
import booking.domain.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The coupon of an order as it worked for one of its bookings: a percentage of whatever that costs,
 * or the same amount. It is not used once more.
 */
final class AgreedCoupon {
  private final Coupons coupons;
  private final Catalog catalog;

  AgreedCoupon(Coupons coupons, Catalog catalog) {
    this.coupons = coupons;
    this.catalog = catalog;
  }

  /** Empty where there was none, or none for this booking. */
  Optional<Coupon> of(Order order, Booking booking) {
    var off = order.charge(booking.id()).of(Line.Kind.COUPON).negated();
    return order
        .details()
        .quote()
        .coupon()
        .filter(used -> off.isPositive())
        .map(used -> coupon(order, used, off));
  }

  private Coupon coupon(Order order, AppliedCoupon used, Money off) {
    var effect =
        coupons
            .find(order.details().supplier(), used.code())
            .map(Coupon::effect)
            .filter(Coupon.Effect.Percentage.class::isInstance)
            .orElseGet(() -> new Coupon.Effect.Amount(off));
    return new Coupon(
        used.coupon(),
        order.details().supplier(),
        used.code(),
        effect,
        Money.zero(off.currency()),
        dayOfSale(order),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private DateRange dayOfSale(Order order) {
    var zone = catalog.of(order.details().supplier()).orElseThrow().supplier().zone();
    var day = LocalDate.ofInstant(order.details().quote().quotedAt(), zone);
    return new DateRange(day, day.plusDays(1));
  }
}
