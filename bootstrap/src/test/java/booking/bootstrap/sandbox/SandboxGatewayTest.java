package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.bootstrap.settings.Settings;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.SandboxCustomer.Confirmation;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuoteHash;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is special about the sandbox; what every gateway does is told by its contract. */
class SandboxGatewayTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Money AMOUNT = new Money(49_90, EUR);
  private final PaymentDetails payment = payment(AMOUNT);
  private Instant now = NOON;
  private Sandbox sandbox = Sandbox.open(SandboxDatabase.fresh(), () -> now, false);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private void restart() {
    sandbox.close();
    sandbox = Sandbox.open(SandboxDatabase.running(), () -> now, false);
  }

  @Test
  void all_it_knows_survives_a_restart() {
    var intent = opened(payment);
    pay(intent, TestCard.VISA);
    restart();
    assertThat(gateway().fetch(intent))
        .isEqualTo(new Truth.Authorised(AMOUNT, Optional.of(NOON.plus(Duration.ofDays(7)))));
    assertThat(opened(payment)).isEqualTo(intent);
  }

  @Test
  void a_bad_card_leaves_it_open_with_the_reason() {
    var intent = opened(payment);
    var declined = (Confirmation.Declined) pay(intent, TestCard.INSUFFICIENT_FUNDS);
    restart();
    assertThat(declined.why().code()).isEqualTo("insufficient_funds");
    assertThat(gateway().fetch(intent)).isEqualTo(new Truth.Open(Optional.of(declined.why())));
  }

  @Test
  void a_bank_that_asks_is_answered_by_confirming_again() {
    var intent = opened(payment);
    assertThat(pay(intent, TestCard.THREE_D_SECURE)).isEqualTo(new Confirmation.ActionRequired());
    restart();
    assertThat(gateway().fetch(intent)).isEqualTo(new Truth.ActionRequired());
    assertThat(pay(intent, TestCard.THREE_D_SECURE)).isEqualTo(new Confirmation.Authorised());
  }

  @Test
  void an_authorisation_that_ran_out_is_found_by_whoever_looks() {
    var intent = paid(TestCard.VISA);
    now = now.plus(Duration.ofDays(7));
    assertThat(gateway().fetch(intent)).isEqualTo(new Truth.Cancelled());
    assertThat(capture(intent, AMOUNT)).isInstanceOf(Capture.Refused.class);
    assertThat(told()).endsWith("payment_intent.canceled");
  }

  @Test
  void part_of_the_amount_may_be_captured_and_no_more_than_all() {
    var intent = paid(TestCard.VISA);
    assertThat(capture(intent, new Money(49_91, EUR))).isInstanceOf(Capture.Refused.class);
    assertThat(capture(intent, new Money(0, EUR))).isInstanceOf(Capture.Refused.class);
    assertThat(capture(intent, new Money(10_00, EUR)))
        .isEqualTo(new Capture.Captured(new Money(10_00, EUR)));
  }

  @Test
  void a_key_stands_for_one_request_alone() {
    var key = GatewayKey.toOpen(payment);
    opened(payment);
    assertThat(gateway().open(request(payment(new Money(50_00, EUR))), key))
        .isInstanceOf(Opening.Refused.class);
    var intent = paid(TestCard.VISA);
    capture(intent, AMOUNT);
    assertThat(capture(intent, new Money(1_00, EUR))).isEqualTo(new Capture.Unknown());
    assertThat(gateway().fetch(intent)).isEqualTo(new Truth.Captured(AMOUNT));
  }

  @Test
  void what_cannot_be_charged_is_not_opened() {
    assertThat(open(payment(new Money(49, EUR))))
        .isEqualTo(new Opening.Refused("amount_too_small"));
    assertThat(open(payment(new Money(5_001, Currency.getInstance("KWD")))))
        .isEqualTo(new Opening.Refused("amount_not_in_step"));
  }

  @Test
  void many_at_once_with_one_key_open_one_payment() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var opening = threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> opening()).toList());
      assertThat(opening.stream().map(SandboxGatewayTest::outcome).distinct()).hasSize(1);
    }
  }

  @Test
  void captured_and_cancelled_at_once_it_is_one_of_them() throws Exception {
    var intent = paid(TestCard.VISA);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both =
          threads.<Object>invokeAll(
              List.of(
                  () -> capture(intent, AMOUNT),
                  () -> gateway().cancel(intent, GatewayKey.toCancel(payment))));
      var truth = gateway().fetch(intent);
      assertThat(both.stream().map(SandboxGatewayTest::outcome))
          .isIn(
              List.of(new Capture.Captured(AMOUNT), new Cancellation.AlreadyCaptured()),
              List.of(
                  new Capture.Refused("charge_expired_for_capture"),
                  new Cancellation.Cancelled(true)));
      assertThat(truth).isIn(new Truth.Captured(AMOUNT), new Truth.Cancelled());
    }
  }

  @Test
  void it_refuses_production() {
    assertThatThrownBy(() -> Sandbox.open(SandboxDatabase.running(), () -> now, true))
        .isInstanceOf(Settings.Refused.class)
        .hasMessageContaining("production");
  }

  private PaymentGateway gateway() {
    return sandbox.gateway();
  }

  private SandboxCustomer customer() {
    return sandbox.customer();
  }

  private static PaymentRequest request(PaymentDetails details) {
    return new PaymentRequest(details, List.of(), new Paying.ByCustomer());
  }

  private Opening open(PaymentDetails details) {
    return gateway().open(request(details), GatewayKey.toOpen(details));
  }

  private Callable<Opening> opening() {
    return () -> open(payment);
  }

  private Intent opened(PaymentDetails details) {
    return ((Opening.Opened) open(details)).intent();
  }

  private Confirmation pay(Intent intent, TestCard card) {
    return customer().confirm(intent.clientSecret(), card.number());
  }

  private Intent paid(TestCard card) {
    var intent = opened(payment);
    assertThat(pay(intent, card)).isEqualTo(new Confirmation.Authorised());
    return intent;
  }

  private Capture capture(Intent intent, Money amount) {
    return gateway().capture(intent, amount, GatewayKey.toCapture(payment));
  }

  private static List<String> told() {
    return SandboxDatabase.sql()
        .fetch("select kind from sandbox.event order by created_at")
        .getValues("kind", String.class);
  }

  private static <T> T outcome(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static PaymentDetails payment(Money amount) {
    return new PaymentDetails(
        new PaymentId(UUID.randomUUID()),
        new SupplierId(UUID.randomUUID()),
        new OrderId(UUID.randomUUID()),
        amount,
        new QuoteHash("00"),
        "sandbox",
        NOON,
        Optional.empty());
  }
}
