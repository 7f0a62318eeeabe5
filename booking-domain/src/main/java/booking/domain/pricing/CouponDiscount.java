package booking.domain.pricing;

import booking.domain.coupon.Coupon;
import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What the coupon takes off the items it covers, spread over them and their tax classes by the
 * largest remainder, so that each tax is counted from what is really paid.
 */
public final class CouponDiscount implements PricingStep {

  @Override
  public String name() {
    return "coupon";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    return request
        .coupon()
        .map(coupon -> discount(coupon, request, soFar))
        .orElseGet(() -> Outcome.adds(List.of()));
  }

  private static Outcome discount(Coupon coupon, PricingRequest request, List<Line> soFar) {
    if (!coupon.validity().contains(request.today())) {
      return new Outcome.Refuses(new Refusal.CouponNotValidNow());
    }
    if (!isForAnyOf(coupon, request)) {
      return new Outcome.Refuses(new Refusal.CouponNotForThis());
    }
    var portions = Portion.of(soFar, line -> isEligible(line, coupon, request));
    var eligible = request.nothing();
    for (var portion : portions) {
      eligible = eligible.plus(portion.amount());
    }
    return eligible.compareTo(coupon.minimumSpend()) < 0
        ? new Outcome.Refuses(new Refusal.CouponNeedsMore(coupon.minimumSpend()))
        : Outcome.adds(lines(coupon, coupon.off(eligible), portions));
  }

  private static boolean isForAnyOf(Coupon coupon, PricingRequest request) {
    if (coupon.supplier().equals(request.supplier().id())) {
      for (var item : request.items()) {
        if (coupon.covers(item.experience().id())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isEligible(Line line, Coupon coupon, PricingRequest request) {
    return line.item().isPresent()
        && coupon.covers(request.items().get(line.item().getAsInt()).experience().id());
  }

  private static List<Line> lines(Coupon coupon, Money off, List<Portion> portions) {
    var lines = new ArrayList<Line>();
    if (off.isZero()) {
      return lines;
    }
    var weights = new long[portions.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.max(0, portions.get(i).amount().minorUnits());
    }
    var shares = off.allocate(weights);
    var reason = coupon.reason();
    for (int i = 0; i < weights.length; i++) {
      if (!shares.get(i).isZero()) {
        var portion = portions.get(i);
        lines.add(
            new Line(
                Line.Kind.COUPON,
                portion.item(),
                coupon.code(),
                1,
                shares.get(i).negated(),
                reason,
                portion.taxClass()));
      }
    }
    return lines;
  }
}
