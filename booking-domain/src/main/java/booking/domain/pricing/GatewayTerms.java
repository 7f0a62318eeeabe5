package booking.domain.pricing;

import booking.domain.money.Money;
import java.math.RoundingMode;

/**
 * What a gateway can charge in a currency.
 *
 * @param step minor units that every amount is a multiple of
 * @param minimum the least it charges; nothing at all is always possible, without it
 */
public record GatewayTerms(long step, Money minimum) {

  public GatewayTerms {
    if (step < 1) {
      throw new IllegalArgumentException("A step is at least one minor unit");
    }
  }

  /** The least it really charges: the minimum, or the next multiple of the step. */
  Money least() {
    return minimum.toStep(step, RoundingMode.UP);
  }
}
