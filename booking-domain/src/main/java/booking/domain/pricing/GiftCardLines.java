package booking.domain.pricing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The gift cards that are bought. They come after coupon, fee and tax, so that none of these is on
 * them: what a card pays for is taxed when it pays.
 */
public final class GiftCardLines implements PricingStep {

  @Override
  public String name() {
    return "gift cards";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    return Outcome.adds(
        request.bought().stream()
            .map(card ->
                new Line(
                    Line.Kind.GIFT_CARD,
                    OptionalInt.empty(),
                    "Gift card",
                    1,
                    card.amount(),
                    "Not taxed before it pays",
                    Optional.empty()))
            .toList());
  }
}
