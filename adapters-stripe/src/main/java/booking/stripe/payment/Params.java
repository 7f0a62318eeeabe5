package booking.stripe.payment;

import booking.domain.money.Money;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentCreateParams.SetupFutureUsage;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.RefundCreateParams;
import java.util.Locale;

/** Our requests in Stripe's words. */
final class Params {
  private static final String CHARGE = "latest_charge";

  private Params() {}

  static RequestOptions with(GatewayKey key) {
    return RequestOptions.builder().setIdempotencyKey(key.value()).build();
  }

  static PaymentIntentCreateParams.Builder open(PaymentRequest request) {
    var amount = request.payment().amount();
    return PaymentIntentCreateParams.builder()
        .setAmount(StripeAmounts.sent(amount))
        .setCurrency(amount.currency().getCurrencyCode().toLowerCase(Locale.ROOT))
        .setCaptureMethod(CaptureMethod.MANUAL)
        .setAutomaticPaymentMethods(
            AutomaticPaymentMethods.builder()
                .setEnabled(true)
                .setAllowRedirects(AutomaticPaymentMethods.AllowRedirects.NEVER)
                .build())
        .putAllMetadata(Metadata.of(request));
  }

  static PaymentIntentCreateParams.Builder keepingFor(PaymentRequest request, String owner) {
    return open(request).setCustomer(owner).setSetupFutureUsage(SetupFutureUsage.OFF_SESSION);
  }

  static PaymentIntentCreateParams.Builder charging(PaymentRequest request, KeptCard card) {
    return open(request)
        .setCustomer(card.owner())
        .setPaymentMethod(card.card())
        .setOffSession(true)
        .setConfirm(true);
  }

  static PaymentIntentUpdateParams change(PaymentRequest request) {
    return PaymentIntentUpdateParams.builder()
        .setAmount(StripeAmounts.sent(request.payment().amount()))
        .putAllMetadata(Metadata.of(request))
        .build();
  }

  static PaymentIntentRetrieveParams withCharge() {
    return PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build();
  }

  static PaymentIntentSearchParams of(PaymentId payment) {
    return PaymentIntentSearchParams.builder()
        .setQuery("metadata['%s']:'%s'".formatted(Metadata.PAYMENT, payment.value()))
        .setLimit(1L)
        .build();
  }

  static PaymentIntentCaptureParams capture(Money amount) {
    return PaymentIntentCaptureParams.builder()
        .setAmountToCapture(StripeAmounts.sent(amount))
        .build();
  }

  static PaymentIntentCancelParams cancel() {
    return PaymentIntentCancelParams.builder().addExpand(CHARGE).build();
  }

  static RefundCreateParams giveBack(Intent intent, Money amount, GatewayKey key) {
    return RefundCreateParams.builder()
        .setPaymentIntent(intent.reference())
        .setAmount(StripeAmounts.sent(amount))
        .putMetadata(Metadata.REFUND_KEY, key.value())
        .build();
  }
}
