package booking.stripe.payment;

import com.stripe.model.StripeError;
import java.util.Optional;

/** Why something was refused, in one word of Stripe's. */
final class Codes {
  private static final String GENERIC = "generic_decline";

  private Codes() {}

  /** A bank's own reason is better than that the card was declined. */
  static String of(StripeError error) {
    var code = Optional.ofNullable(error.getCode());
    return Optional.ofNullable(error.getDeclineCode())
        .filter(reason -> code.filter("card_declined"::equals).isPresent())
        .filter(reason -> !reason.equals(GENERIC))
        .or(() -> code)
        .or(() -> Optional.ofNullable(error.getType()))
        .orElse("invalid_request");
  }
}
