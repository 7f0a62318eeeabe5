package booking.bootstrap.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.webhook.Listener;
import booking.bootstrap.sandbox.webhook.Listener.Heard;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.pricing.QuoteHash;
import java.io.IOException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the bank to the service, as in one process. */
class SandboxTellsTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final PaymentId PAYMENT = new PaymentId(new UUID(1, 2));
  private Sandbox sandbox = Sandbox.open(SandboxDatabase.fresh(), () -> NOON, false);
  private Listener service;

  @BeforeEach
  void listen() throws IOException {
    service = new Listener();
  }

  @AfterEach
  void close() {
    sandbox.close();
    service.close();
  }

  @Test
  void what_happens_is_told_to_the_service_which_can_read_it() throws InterruptedException {
    sandbox.start(service.address());
    pay(TestCard.VISA);
    var heard = hear();
    assertThat(heard.path()).isEqualTo("/api/v1/webhooks/sandbox");
    assertThat(read(heard).kind()).isEqualTo("payment_intent.amount_capturable_updated");
    assertThat(read(heard).payment()).contains(PAYMENT);
  }

  @Test
  void a_card_that_is_told_twice_is_told_the_same_twice() throws InterruptedException {
    sandbox.start(service.address());
    pay(TestCard.DUPLICATE_WEBHOOK);
    assertThat(read(hear())).isEqualTo(read(hear()));
  }

  @Test
  void what_was_not_told_before_a_restart_is_told_after_it() throws InterruptedException {
    pay(TestCard.DECLINED);
    sandbox.close();
    sandbox = Sandbox.open(SandboxDatabase.running(), () -> NOON, false);
    sandbox.start(service.address());
    assertThat(read(hear()).kind()).isEqualTo("payment_intent.payment_failed");
  }

  private void pay(TestCard card) {
    sandbox.customer().confirm(open().clientSecret(), card.number());
  }

  private Intent open() {
    var payment =
        new PaymentDetails(
            PAYMENT,
            new SupplierId(new UUID(1, 3)),
            new OrderId(new UUID(1, 4)),
            new Money(49_90, Currency.getInstance("EUR")),
            new QuoteHash("00"),
            "sandbox",
            NOON,
            Optional.empty());
    var opening =
        sandbox
            .gateway()
            .open(
                new PaymentRequest(payment, List.of(), new Paying.ByCustomer()),
                GatewayKey.toOpen(payment));
    return ((Opening.Opened) opening).intent();
  }

  private Heard hear() throws InterruptedException {
    return Optional.ofNullable(service.heard().poll(10, TimeUnit.SECONDS)).orElseThrow();
  }

  private GatewayEvent read(Heard heard) {
    return sandbox
        .gateway()
        .read(heard.body().getBytes(UTF_8), heard.headers())
        .orElseThrow()
        .event()
        .orElseThrow();
  }
}
