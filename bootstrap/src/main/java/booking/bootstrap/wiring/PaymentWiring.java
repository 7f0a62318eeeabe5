package booking.bootstrap.wiring;

import booking.bootstrap.sandbox.Sandbox;
import booking.bootstrap.settings.Settings;
import booking.bootstrap.settings.StripeKeys;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.domain.work.ServerClock;
import booking.rest.payment.PublishableKey;
import booking.stripe.payment.StripeAccount;
import booking.stripe.payment.StripeGateway;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Where cards are charged: played, until a real gateway is configured. */
@Factory
final class PaymentWiring {

  /** With connections of its own: nothing it stores belongs to a transaction of the service. */
  @Bean(preDestroy = "close")
  @Singleton
  @Requires(condition = RealCards.Played.class)
  Sandbox sandbox(DatabaseWiring.Connections connections, ServerClock clock, Settings settings) {
    return Sandbox.open(connections.pool(), clock, settings.production());
  }

  @Singleton
  @Requires(condition = RealCards.Played.class)
  PaymentGateway sandboxGateway(Sandbox sandbox) {
    return sandbox.gateway();
  }

  @Singleton
  @Requires(condition = RealCards.Played.class)
  SandboxCustomer sandboxCustomer(Sandbox sandbox) {
    return sandbox.customer();
  }

  @Singleton
  @Requires(condition = RealCards.Taken.class)
  PaymentGateway stripeGateway(Settings settings, ServerClock clock) {
    var keys = keys(settings);
    var account =
        new StripeAccount(
            keys.secretKey(),
            keys.webhookSecret(),
            keys.apiBase().orElse(StripeAccount.STRIPE),
            StripeAccount.PATIENCE);
    return new StripeGateway(account, clock);
  }

  @Singleton
  @Requires(condition = RealCards.Taken.class)
  PublishableKey publishableKey(Settings settings) {
    return new PublishableKey(keys(settings).publishableKey());
  }

  private static StripeKeys keys(Settings settings) {
    return settings.stripe().orElseThrow();
  }
}
