package booking.domain.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the extras cost: by the piece, however long they are used. */
public final class ExtraPrices implements PricingStep {

  @Override
  public String name() {
    return "extras";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < request.items().size(); i++) {
      for (var wanted : request.items().get(i).extras()) {
        var extra = wanted.extra();
        lines.add(
            new Line(
                Line.Kind.EXTRA,
                OptionalInt.of(i),
                extra.name(),
                wanted.quantity(),
                extra.price().times(wanted.quantity()),
                wanted.quantity() + " × " + extra.price(),
                Optional.of(extra.taxClass())));
      }
    }
    return Outcome.adds(lines);
  }
}
