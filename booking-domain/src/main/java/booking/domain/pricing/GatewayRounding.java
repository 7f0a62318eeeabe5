package booking.domain.pricing;

import booking.domain.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Brings what is left for the gateway to an amount that it can charge. */
public final class GatewayRounding implements PricingStep {

  @Override
  public String name() {
    return "gateway's rounding";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    var due = Installments.of(request, soFar).now();
    var rounding = new Coverage(due, request.giftCards(), request.gateway()).rounding();
    return Outcome.adds(
        rounding.isZero()
            ? List.of()
            : List.of(
                new Line(
                    Line.Kind.ROUNDING,
                    OptionalInt.empty(),
                    "Rounding",
                    1,
                    rounding,
                    "Payable in steps of " + new Money(request.gateway().step(), due.currency()),
                    Optional.empty())));
  }
}
