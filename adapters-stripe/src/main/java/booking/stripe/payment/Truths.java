package booking.stripe.payment;

import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.Truth;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.PaymentMethod;
import com.stripe.model.StripeError;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** A payment intent in our core's words. */
final class Truths {
  private Truths() {}

  static Truth of(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "requires_payment_method", "requires_confirmation" ->
          new Truth.Open(Optional.ofNullable(intent.getLastPaymentError()).map(Truths::decline));
      case "requires_action" -> new Truth.ActionRequired();
      case "processing" -> new Truth.Processing();
      case "requires_capture" ->
          new Truth.Authorised(money(intent, intent.getAmountCapturable()), captureBefore(intent));
      case "succeeded" -> new Truth.Captured(received(intent));
      case "canceled" -> new Truth.Cancelled();
      case String _ -> new Truth.Unknown();
    };
  }

  static Money received(PaymentIntent intent) {
    return money(intent, intent.getAmountReceived());
  }

  private static Money money(PaymentIntent intent, long units) {
    return StripeAmounts.received(units, currency(intent.getCurrency()));
  }

  static Currency currency(String code) {
    return Currency.getInstance(code.toUpperCase(Locale.ROOT));
  }

  /** Each attempt makes a charge of its own; one that came not so far has its card's name. */
  private static Decline decline(StripeError error) {
    var attempt =
        Optional.ofNullable(error.getCharge())
            .or(() -> Optional.ofNullable(error.getPaymentMethod()).map(PaymentMethod::getId))
            .orElse("attempt");
    return new Decline(attempt, Codes.of(error));
  }

  private static Optional<Instant> captureBefore(PaymentIntent intent) {
    return Optional.ofNullable(intent.getLatestChargeObject())
        .map(Charge::getPaymentMethodDetails)
        .map(Charge.PaymentMethodDetails::getCard)
        .map(Charge.PaymentMethodDetails.Card::getCaptureBefore)
        .map(Instant::ofEpochSecond);
  }

  /** Of one that was cancelled; its charge must have been looked up with it. */
  static boolean moneyWasSetAside(PaymentIntent intent) {
    return Optional.ofNullable(intent.getLatestChargeObject())
        .map(Charge::getStatus)
        .filter("succeeded"::equals)
        .isPresent();
  }
}
