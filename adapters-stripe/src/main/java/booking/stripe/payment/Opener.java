package booking.stripe.payment;

import booking.domain.party.EmailAddress;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentRequest;
import booking.domain.work.ServerClock;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeError;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.PaymentIntentCreateParams;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Opening payments at Stripe. */
record Opener(Line line, ServerClock clock) {
  /** Stripe may forget a key a day after it was used; from then on it is no guard. */
  private static final Duration KEYS_ARE_KEPT = Duration.ofHours(23);

  Opening open(PaymentRequest request, GatewayKey key) {
    var payment = request.payment();
    // What cannot be sent is known before there is anything that could be unknown.
    var _ = StripeAmounts.sent(payment.amount());
    boolean keyMayBeForgotten = payment.createdAt().plus(KEYS_ARE_KEPT).isBefore(clock.now());
    return keyMayBeForgotten ? findOrSend(request, key) : send(request, key);
  }

  /** What was opened so long ago that its key is forgotten would be opened a second time. */
  private Opening findOrSend(PaymentRequest request, GatewayKey key) {
    var payment = request.payment().id();
    return line.call(
        "find",
        payment.value(),
        stripe ->
            stripe.paymentIntents().search(Params.of(payment)).getData().stream()
                .findFirst()
                .map(Opener::opened)
                .orElseGet(() -> send(request, key)),
        _ -> new Opening.Unknown());
  }

  private Opening send(PaymentRequest request, GatewayKey key) {
    return switch (request.paying()) {
      case Paying.ByCustomer _ -> create(request, Params.open(request), key);
      case Paying.ByCustomerWhoseCardIsKept(var customer) -> keeping(request, customer, key);
      case Paying.WithKeptCard(var card) -> charge(request, card, key);
    };
  }

  private Opening create(
      PaymentRequest request, PaymentIntentCreateParams.Builder params, GatewayKey key) {
    return line.call(
        "open",
        request.payment().id().value(),
        key,
        (stripe, by) -> opened(stripe.paymentIntents().create(params.build(), by)),
        Opener::notOpened);
  }

  /** Done twice, it would set money aside twice: by this key, or not at all. */
  private Opening charge(PaymentRequest request, KeptCard card, GatewayKey key) {
    var params = Params.charging(request, card).build();
    return line.call(
        "charge",
        request.payment().id().value(),
        stripe -> opened(stripe.paymentIntents().create(params, Params.with(key))),
        Opener::notOpened);
  }

  /** Cards are kept for somebody, who is made first, with a key of his own. */
  private Opening keeping(PaymentRequest request, EmailAddress customer, GatewayKey key) {
    var payment = request.payment().id().value();
    var params =
        CustomerCreateParams.builder()
            .setEmail(customer.value())
            .putMetadata(Metadata.PAYMENT, payment.toString())
            .build();
    var ownersKey = new GatewayKey(key.value() + "-owner");
    return line.call(
        "make an owner for",
        payment,
        ownersKey,
        (stripe, by) -> {
          var owner = stripe.customers().create(params, by).getId();
          return create(request, Params.keepingFor(request, owner), key);
        },
        Opener::notOpened);
  }

  private static Opening opened(PaymentIntent intent) {
    return new Opening.Opened(
        new Intent(
            Objects.requireNonNull(intent.getId()),
            Objects.requireNonNull(intent.getClientSecret())));
  }

  /** A kept card that is turned down has opened the payment, which waits for its owner. */
  private static Opening notOpened(Failure failure) {
    return switch (failure) {
      case Failure.Refused(var code, var error) ->
          error
              .map(StripeError::getPaymentIntent)
              .filter(intent -> Optional.ofNullable(intent.getClientSecret()).isPresent())
              .map(Opener::opened)
              .orElseGet(() -> new Opening.Refused(code));
      case Failure.KeyReused _ -> new Opening.Refused("idempotency_error");
      case Failure.Unknown _, Failure.NotLetIn _ -> new Opening.Unknown();
    };
  }
}
