package booking.application.checkout;

import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements;
import java.util.function.Function;

/** How far one step of settling came. */
sealed interface Progress {

  /** After a move that claims nothing anew: either it is stored, or somebody else went on. */
  static Progress after(Settlements.Outcome outcome, Function<Checkout, Progress> then) {
    return switch (outcome) {
      case Settlements.Outcome.Stored(var next) -> then.apply(next);
      case Settlements.Outcome.Overtaken other -> new Overtaken();
      case Settlements.Outcome.SoldOut gone ->
          throw new IllegalStateException("Short of units that were not asked for: " + gone);
    };
  }

  /** What was read is no longer what is stored: somebody else went on. */
  record Overtaken() implements Progress {}

  /** The gateway does not say. */
  record Waiting(Checkout checkout) implements Progress {}

  /** It is the customer's turn. */
  record Asking(Checkout checkout) implements Progress {}

  record Declined(Checkout checkout, String code) implements Progress {}

  record Confirmed(Checkout checkout) implements Progress {}

  /** It came to nothing; the order says why. */
  record Over(Checkout checkout) implements Progress {}
}
