package booking.domain.pricing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The supplier's service fee, a share of what is charged and a fixed part; none on nothing. */
public final class ServiceFees implements PricingStep {

  @Override
  public String name() {
    return "service fee";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    return Outcome.adds(
        request.book().fee().map(fee -> lines(fee, request, soFar)).orElseGet(List::of));
  }

  private static List<Line> lines(ServiceFee fee, PricingRequest request, List<Line> soFar) {
    var price = Line.sum(soFar, request.supplier().currency());
    if (!price.isPositive()) {
      return List.of();
    }
    var amount = price.times(fee.rate(), Pricing.ROUNDING).plus(fee.fixed());
    return amount.isZero()
        ? List.of()
        : List.of(
            new Line(
                Line.Kind.FEE,
                OptionalInt.empty(),
                fee.label(),
                1,
                amount,
                fee.reason(),
                Optional.of(fee.taxClass())));
  }
}
