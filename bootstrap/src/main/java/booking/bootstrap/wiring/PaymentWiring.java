package booking.bootstrap.wiring;

import booking.bootstrap.sandbox.Sandbox;
import booking.bootstrap.settings.Settings;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.domain.work.ServerClock;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Where cards are charged: played, until a real gateway is configured. */
@Factory
final class PaymentWiring {

  /** With connections of its own: nothing it stores belongs to a transaction of the service. */
  @Bean(preDestroy = "close")
  @Singleton
  Sandbox sandbox(DatabaseWiring.Connections connections, ServerClock clock, Settings settings) {
    return Sandbox.open(connections.pool(), clock, settings.production());
  }

  @Singleton
  PaymentGateway paymentGateway(Sandbox sandbox) {
    return sandbox.gateway();
  }

  @Singleton
  SandboxCustomer sandboxCustomer(Sandbox sandbox) {
    return sandbox.customer();
  }
}
