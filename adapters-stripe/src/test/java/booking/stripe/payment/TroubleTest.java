package booking.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Opening;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong at the wire is unknown, unless Stripe says clearly that it will not. */
class TroubleTest {
  private ToldServer stripe;
  private Sale sale;

  /** With somebody who does not wait long. */
  private Sale hasty;

  @BeforeEach
  void listen() throws IOException {
    stripe = new ToldServer();
    sale = sale(stripe.account());
    hasty = sale(stripe.waitingFor(Duration.ofMillis(500)));
  }

  private static Sale sale(StripeAccount account) {
    return new Sale(new StripeGateway(account, () -> Sale.NOON));
  }

  @AfterEach
  void close() {
    stripe.close();
  }

  static Stream<Named<Consumer<ToldServer>>> troubles() {
    return Stream.of(
        Named.of("too many requests", told -> told.refuses(429, "rate_limit_error", "rate_limit")),
        Named.of("a twin in flight", told -> told.refuses(409, "api_error", "lock_timeout")),
        Named.of("a fault of its own", told -> told.refuses(500, "api_error", "oops")),
        Named.of("a fault before it", told -> told.answers(503, "<html>")),
        Named.of("no JSON", told -> told.answers(200, "{\"id\":")),
        Named.of("no JSON in a refusal", told -> told.answers(400, "<html>")),
        Named.of("not what was asked for", told -> told.answers(200, "{\"id\":7}")),
        Named.of("a key that is refused", told -> told.refuses(401, "auth_error", "nope")),
        Named.of("a key that may not", told -> told.refuses(403, "auth_error", "nope")),
        Named.of("no answer in time", ToldServer::keepsSilent),
        Named.of("a connection that ends", _ -> {}),
        Named.of("nobody there", ToldServer::close));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whether_it_happened_is_unknown(Consumer<ToldServer> trouble) {
    trouble.accept(stripe);
    assertThat(hasty.capture()).isEqualTo(new Capture.Unknown());
    trouble.accept(stripe);
    assertThat(hasty.open()).isEqualTo(new Opening.Unknown());
    trouble.accept(stripe);
    assertThat(hasty.giveBack()).isEqualTo(new GivingBack.Unknown());
    trouble.accept(stripe);
    assertThat(hasty.cancel()).isEqualTo(new Cancellation.Unknown());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void what_it_would_say_is_unknown(Consumer<ToldServer> trouble) {
    trouble.accept(stripe);
    assertThat(hasty.fetch()).isEqualTo(new Truth.Unknown());
    trouble.accept(stripe);
    assertThat(hasty.statement()).isEqualTo(new Statement.Unknown());
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void nothing_is_sent_a_second_time_by_itself(Consumer<ToldServer> trouble) {
    trouble.accept(stripe);
    hasty.capture();
    assertThat(stripe.asked()).hasSizeLessThan(2);
  }

  @Test
  void nobody_waits_longer_for_an_answer_than_he_has_patience() {
    stripe.keepsSilent();
    assertTimeout(Duration.ofSeconds(20), () -> hasty.capture());
  }

  @Test
  void what_stripe_will_not_do_is_refused_with_its_code() {
    stripe.refuses(400, "invalid_request_error", "amount_too_small");
    assertThat(sale.open()).isEqualTo(new Opening.Refused("amount_too_small"));
    stripe.refuses(400, "invalid_request_error", "payment_intent_unexpected_state");
    assertThat(sale.change()).isEqualTo(new Change.Refused("payment_intent_unexpected_state"));
    stripe.refuses(400, "invalid_request_error", "charge_already_refunded");
    assertThat(sale.giveBack()).isEqualTo(new GivingBack.Refused("charge_already_refunded"));
  }

  @Test
  void a_refusal_without_code_is_one_all_the_same() {
    stripe.answers(400, "{\"error\":{\"type\":\"invalid_request_error\"}}");
    assertThat(sale.giveBack()).isEqualTo(new GivingBack.Refused("invalid_request_error"));
  }

  @Test
  void a_refused_capture_has_not_been_made_if_asking_says_so_too() {
    stripe.refuses(402, "card_error", "card_declined");
    stripe.answers(200, Json.intent("canceled", ""));
    assertThat(sale.capture()).isEqualTo(new Capture.Refused("card_declined"));
    stripe.refuses(400, "invalid_request_error", "payment_intent_unexpected_state");
    stripe.answers(200, Json.intent("succeeded", "'amount_received':4990"));
    assertThat(sale.capture()).isEqualTo(new Capture.Captured(Sale.eur(49_90)));
    stripe.refuses(400, "invalid_request_error", "payment_intent_unexpected_state");
    stripe.refuses(500, "api_error", "oops");
    assertThat(sale.capture()).isEqualTo(new Capture.Unknown());
  }

  @Test
  void a_key_that_stands_for_another_request_tells_nothing_of_a_capture() {
    stripe.refuses(400, "idempotency_error", "");
    assertThat(sale.capture()).isEqualTo(new Capture.Unknown());
    stripe.refuses(400, "idempotency_error", "");
    assertThat(sale.open()).isEqualTo(new Opening.Refused("idempotency_error"));
    stripe.refuses(400, "idempotency_error", "");
    assertThat(sale.giveBack()).isEqualTo(new GivingBack.Refused("idempotency_error"));
  }
}
