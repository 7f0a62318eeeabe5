package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.Listener;
import booking.contract.payment.GatewayBench;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import booking.stripe.payment.StripeAccount;
import booking.stripe.payment.StripeGateway;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Stripe's adapter, the wire, the bank behind it, and somebody who hears what it tells. */
final class StripeBench implements GatewayBench, AutoCloseable {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  private volatile Instant now = Instant.parse("2025-06-01T12:00:00Z");
  private final StripeWire wire;
  private final Listener listener = new Listener();

  StripeBench() throws IOException {
    SandboxDatabase.fresh();
    wire = new StripeWire(SandboxDatabase.sql(), () -> now);
  }

  StripeWire wire() {
    return wire;
  }

  private PaymentGateway at(URI address) {
    var account =
        new StripeAccount(
            StripeWire.SECRET_KEY, StripeWire.WEBHOOK_SECRET, address, StripeAccount.PATIENCE);
    return new StripeGateway(account, () -> now);
  }

  @Override
  public PaymentGateway gateway() {
    return at(wire.address());
  }

  @Override
  public PaymentGateway unreachable() {
    return at(NOBODY);
  }

  @Override
  public void pay(Intent intent, Card card) {
    wire.pay(intent, SandboxContractsTest.cardThat(card));
  }

  @Override
  public void refundElsewhere(Intent intent, Money amount) {
    wire.refundElsewhere(intent, amount);
  }

  @Override
  public void dispute(Intent intent, GatewayDispute.State state) {
    wire.dispute(intent, state);
  }

  @Override
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public List<Sent> sent() {
    wire.tell(listener.address());
    return listener.heard().stream().map(heard -> new Sent(heard.body(), heard.headers())).toList();
  }

  @Override
  public void close() {
    wire.close();
    listener.close();
  }
}
