package booking.stripe.payment;

import com.stripe.exception.ApiException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import java.util.Optional;

/** Why there is no answer, or none that was hoped for. */
sealed interface Failure {

  /**
   * Stripe will not, and has not.
   *
   * @param error all it says
   */
  record Refused(String code, Optional<StripeError> error) implements Failure {}

  /** The key was used for another request. */
  record KeyReused() implements Failure {}

  /**
   * It may have happened or not.
   *
   * @param why for the log
   * @param forGood whether nothing else is to be heard by the same key
   */
  record Unknown(String why, boolean forGood) implements Failure {
    Unknown(String why) {
      this(why, false);
    }
  }

  /** Stripe does not know us: somebody must look after it. */
  record NotLetIn() implements Failure {}

  static Failure of(StripeException e) {
    if (e instanceof IdempotencyException) {
      return new KeyReused();
    }
    if (e instanceof Transport.TroubleKept) {
      return new Unknown("a trouble that is kept", true);
    }
    if (e instanceof ApiException) {
      return new Unknown("status " + e.getStatusCode());
    }
    int status = Optional.ofNullable(e.getStatusCode()).orElse(0);
    return switch (status) {
      case 400, 402, 404 -> refused(e);
      case 401, 403 -> new NotLetIn();
      default -> new Unknown("status " + status);
    };
  }

  private static Failure refused(StripeException e) {
    var error = Optional.ofNullable(e.getStripeError());
    return new Refused(error.map(Codes::of).orElse("invalid_request"), error);
  }
}
