package booking.bootstrap.sandbox.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.SandboxDatabase;
import booking.bootstrap.sandbox.webhook.Listener.Heard;
import booking.domain.money.Money;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over real HTTP, from a real database; only the clock is turned by hand. */
class DeliveriesTest {
  private static final PaymentId PAYMENT = new PaymentId(new UUID(1, 2));
  private Instant now = Instant.parse("2025-06-01T12:00:00Z");
  private final Signature signature = new Signature("whsec_right");
  private final HttpClient http = HttpClient.newHttpClient();
  private final Events events = new Events(DSL.using(SandboxDatabase.fresh(), SQLDialect.POSTGRES));
  private Listener listener;

  @BeforeEach
  void listen() throws IOException {
    listener = new Listener();
  }

  @AfterEach
  void close() {
    http.close();
    listener.close();
  }

  @Test
  void what_happened_is_told_signed() {
    happens(Telling.ONCE);
    deliver();
    var event = read(listener.heard().remove());
    assertThat(event.payment()).contains(PAYMENT);
    assertThat(event.kind()).isEqualTo("payment_intent.succeeded");
  }

  @Test
  void what_was_taken_is_told_no_more() {
    happens(Telling.ONCE);
    assertThat(deliver()).isEqualTo(1);
    now = now.plus(Duration.ofHours(1));
    assertThat(deliver()).isZero();
  }

  @Test
  void what_was_refused_is_told_again_ever_later_by_the_same_id() {
    listener.answer(500, 404, 302, 200);
    happens(Telling.ONCE);
    for (int seconds : List.of(0, 1, 2, 4)) {
      assertNothingBefore(Duration.ofSeconds(seconds));
      assertThat(deliver()).isEqualTo(1);
    }
    now = now.plus(Duration.ofHours(1));
    assertThat(deliver()).isZero();
    assertThat(listener.heard().stream().map(this::readAnyTime).distinct()).hasSize(1);
    assertThat(listener.heard()).hasSize(4);
  }

  private void assertNothingBefore(Duration wait) {
    if (wait.isPositive()) {
      now = now.plus(wait).minusMillis(1);
      assertThat(deliver()).isZero();
      now = now.plusMillis(1);
    }
  }

  @Test
  void nobody_there_is_as_good_as_refused() {
    happens(Telling.ONCE);
    listener.close();
    assertThat(deliver()).isEqualTo(1);
    now = now.plusSeconds(1);
    assertThat(deliver()).isEqualTo(1);
  }

  @Test
  void a_duplicate_has_the_same_id() {
    happens(Telling.TWICE);
    assertThat(deliver()).isEqualTo(1);
    assertThat(deliver()).isEqualTo(1);
    assertThat(deliver()).isZero();
    assertThat(listener.heard().stream().map(this::readAnyTime).distinct()).hasSize(1);
  }

  @Test
  void late_is_after_half_a_minute_and_never_is_never() {
    happens(Telling.LATE);
    happens(Telling.NEVER);
    assertThat(deliver()).isZero();
    now = now.plusSeconds(30);
    assertThat(deliver()).isEqualTo(1);
    now = now.plusSeconds(3600);
    assertThat(deliver()).isZero();
  }

  @Test
  void whoever_dies_while_telling_has_it_told_by_another() {
    happens(Telling.ONCE);
    assertThat(events.claim(10, Duration.ofSeconds(30), now)).hasSize(1);
    assertThat(deliver()).isZero();
    now = now.plusSeconds(30);
    assertThat(deliver()).isEqualTo(1);
  }

  @Test
  void after_three_days_it_is_not_worth_telling() {
    happens(Telling.ONCE);
    now = now.plus(Duration.ofDays(3));
    assertThat(deliver()).isZero();
  }

  @Test
  void in_the_background_it_is_told_when_woken() throws InterruptedException {
    var hours = Duration.ofHours(1);
    try (var messenger = new Messenger(deliveries(), listener.address(), hours).start()) {
      happens(Telling.ONCE);
      messenger.wake();
      assertThat(listener.heard().poll(10, TimeUnit.SECONDS)).isNotNull();
    }
  }

  private void happens(Telling telling) {
    var amount = new Money(49_90, Currency.getInstance("EUR"));
    events.add(Happening.to(EventKind.SUCCEEDED, "pi_1", PAYMENT, amount), telling, now);
  }

  private Deliveries deliveries() {
    return new Deliveries(events, signature, () -> now, http);
  }

  private int deliver() {
    return deliveries().deliverDue(listener.address());
  }

  private GatewayEvent read(Heard message) {
    return signature
        .read(message.body().getBytes(UTF_8), message.headers(), now)
        .orElseThrow()
        .event()
        .orElseThrow();
  }

  private GatewayEvent readAnyTime(Heard message) {
    return Message.read(message.body().getBytes(UTF_8)).orElseThrow();
  }
}
