package booking.stripe.payment;

import booking.domain.money.Money;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.GatewayTerms;
import booking.domain.work.ServerClock;
import booking.stripe.webhook.SignedMessages;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.DisputeListParams;
import com.stripe.param.RefundListParams;
import com.stripe.service.V1Services;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Payments at Stripe. What it does not answer, or answers with a trouble of its own, is unknown;
 * only what it says clearly that it will not do is refused.
 */
public final class StripeGateway implements PaymentGateway {
  public static final String NAME = "stripe";
  private static final long PAGE = 100;

  private final Line line;
  private final Opener opener;
  private final SignedMessages messages;

  public StripeGateway(StripeAccount account, ServerClock clock) {
    line = new Line(account);
    opener = new Opener(line, clock);
    messages = new SignedMessages(account.webhookSecret(), clock);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isSandbox() {
    return false;
  }

  @Override
  public GatewayTerms terms(Currency currency) {
    return StripeAmounts.terms(currency);
  }

  /** An amount that Stripe has no number for is refused before it is sent. */
  private static <T> T expressed(Supplier<T> call, Refusing<T> otherwise) {
    try {
      return call.get();
    } catch (StripeAmounts.Inexpressible e) {
      return otherwise.as(String.valueOf(e.getMessage()));
    }
  }

  @FunctionalInterface
  private interface Refusing<T> {
    T as(String code);
  }

  @Override
  public Opening open(PaymentRequest request, GatewayKey key) {
    return expressed(() -> opener.open(request, key), Opening.Refused::new);
  }

  /** It says how it is to be from now on: a key would only bring back an older answer. */
  @Override
  public Change change(Intent intent, PaymentRequest request, GatewayKey key) {
    return expressed(
        () -> {
          var params = Params.change(request);
          return line.call(
              "change",
              request.payment().id().value(),
              stripe -> {
                var _ = stripe.paymentIntents().update(intent.reference(), params);
                return new Change.Changed();
              },
              StripeGateway::notChanged);
        },
        Change.Refused::new);
  }

  private static Change notChanged(Failure failure) {
    return switch (failure) {
      case Failure.Refused(var code, _) -> new Change.Refused(code);
      case Failure.KeyReused _, Failure.Unknown _, Failure.NotLetIn _ -> new Change.Unknown();
    };
  }

  @Override
  public Truth fetch(Intent intent) {
    return line.call(
        "fetch",
        intent.reference(),
        stripe -> Truths.of(retrieve(stripe, intent)),
        _ -> new Truth.Unknown());
  }

  private static PaymentIntent retrieve(V1Services stripe, Intent intent) throws StripeException {
    return stripe.paymentIntents().retrieve(intent.reference(), Params.withCharge());
  }

  @Override
  public Capture capture(Intent intent, Money amount, GatewayKey key) {
    return expressed(
        () -> {
          var params = Params.capture(amount);
          return line.call(
              "capture",
              intent.reference(),
              key,
              (stripe, by) ->
                  captured(stripe.paymentIntents().capture(intent.reference(), params, by)),
              failure -> notCaptured(intent, failure));
        },
        Capture.Refused::new);
  }

  private static Capture captured(PaymentIntent intent) {
    return Truths.of(intent) instanceof Truth.Captured(var amount)
        ? new Capture.Captured(amount)
        : new Capture.Unknown();
  }

  /** Another call may have been first. */
  private Capture notCaptured(Intent intent, Failure failure) {
    return switch (failure) {
      case Failure.Refused(var code, _) ->
          switch (fetch(intent)) {
            case Truth.Captured(var amount) -> new Capture.Captured(amount);
            case Truth.Unknown _ when !code.equals("resource_missing") -> new Capture.Unknown();
            case Truth.Processing _ -> new Capture.Unknown();
            case Truth _ -> new Capture.Refused(code);
          };
      case Failure.KeyReused _, Failure.Unknown _, Failure.NotLetIn _ -> new Capture.Unknown();
    };
  }

  @Override
  public Cancellation cancel(Intent intent, GatewayKey key) {
    return line.call(
        "cancel",
        intent.reference(),
        key,
        (stripe, by) ->
            cancelled(stripe.paymentIntents().cancel(intent.reference(), Params.cancel(), by)),
        failure -> notCancelled(intent, failure));
  }

  private static Cancellation cancelled(PaymentIntent intent) {
    return switch (Truths.of(intent)) {
      case Truth.Cancelled _ -> new Cancellation.Cancelled(Truths.moneyWasSetAside(intent));
      case Truth.Captured _ -> new Cancellation.AlreadyCaptured();
      case Truth _ -> new Cancellation.Unknown();
    };
  }

  /** It may have been over before. */
  private Cancellation notCancelled(Intent intent, Failure failure) {
    return failure instanceof Failure.Refused
        ? line.call(
            "fetch",
            intent.reference(),
            stripe -> cancelled(retrieve(stripe, intent)),
            _ -> new Cancellation.Unknown())
        : new Cancellation.Unknown();
  }

  @Override
  public GivingBack giveBack(Intent intent, Money amount, GatewayKey key) {
    return expressed(
        () -> {
          var params = Params.giveBack(intent, amount, key);
          return line.<GivingBack>call(
              "give back",
              intent.reference(),
              stripe ->
                  new GivingBack.Accepted(
                      Statements.refund(stripe.refunds().create(params, Params.with(key)))),
              StripeGateway::notGivenBack);
        },
        GivingBack.Refused::new);
  }

  private static GivingBack notGivenBack(Failure failure) {
    return switch (failure) {
      case Failure.Refused(var code, _) -> new GivingBack.Refused(code);
      case Failure.KeyReused _ -> new GivingBack.Refused("idempotency_error");
      case Failure.Unknown _, Failure.NotLetIn _ -> new GivingBack.Unknown();
    };
  }

  @Override
  public Statement statement(Intent intent) {
    return line.call(
        "state",
        intent.reference(),
        stripe ->
            Statements.of(
                retrieve(stripe, intent), refunds(stripe, intent), disputes(stripe, intent)),
        _ -> new Statement.Unknown());
  }

  private static List<Refund> refunds(V1Services stripe, Intent intent) throws StripeException {
    var params =
        RefundListParams.builder().setPaymentIntent(intent.reference()).setLimit(PAGE).build();
    var all = new ArrayList<Refund>();
    stripe.refunds().list(params).autoPagingIterable().forEach(all::add);
    return all;
  }

  private static List<Dispute> disputes(V1Services stripe, Intent intent) throws StripeException {
    var params =
        DisputeListParams.builder().setPaymentIntent(intent.reference()).setLimit(PAGE).build();
    return stripe.disputes().list(params).getData();
  }

  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    return messages.read(body, headers);
  }
}
