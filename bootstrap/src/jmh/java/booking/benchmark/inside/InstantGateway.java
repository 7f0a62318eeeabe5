package booking.benchmark.inside;

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
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens payments at once, so that what is left to measure is ours. Nobody ever pays at it. */
@Singleton
@Replaces(PaymentGateway.class)
@Requires(env = InstantGateway.ENVIRONMENT)
public final class InstantGateway implements PaymentGateway {
  public static final String ENVIRONMENT = "instant-gateway";

  @Override
  public String name() {
    return "instant";
  }

  @Override
  public boolean isSandbox() {
    return true;
  }

  @Override
  public GatewayTerms terms(Currency currency) {
    return new GatewayTerms(1, Money.zero(currency));
  }

  @Override
  public Opening open(PaymentRequest request, GatewayKey key) {
    var reference = "pi_" + request.payment().id().value();
    return new Opening.Opened(new Intent(reference, reference + "_secret"));
  }

  @Override
  public Change change(Intent intent, PaymentRequest request, GatewayKey key) {
    return new Change.Changed();
  }

  @Override
  public Truth fetch(Intent intent) {
    return new Truth.Open(Optional.empty());
  }

  @Override
  public Capture capture(Intent intent, Money amount, GatewayKey key) {
    return new Capture.Refused("nothing-set-aside");
  }

  @Override
  public Cancellation cancel(Intent intent, GatewayKey key) {
    return new Cancellation.Cancelled(false);
  }

  @Override
  public GivingBack giveBack(Intent intent, Money amount, GatewayKey key) {
    return new GivingBack.Refused("nothing-captured");
  }

  @Override
  public Statement statement(Intent intent) {
    return new Statement.Unknown();
  }

  @Override
  public Optional<Reading> read(byte[] body, Map<String, List<String>> headers) {
    return Optional.empty();
  }
}
