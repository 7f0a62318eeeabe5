package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.checkout.ExpireHolds;
import booking.inmemory.SettableClock;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest
class PayingTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject SettableClock clock;
  @Inject ExpireHolds expireHolds;

  @Test
  void which_gateway_to_pay_at_is_told_to_everybody() {
    var config = client.get("/api/v1/payments/config");
    assertThat(config.status()).isEqualTo(200);
    assertThat(config.at("/gateway")).isEqualTo("memory");
    assertThat(config.json().path("publishableKey").isTextual()).isFalse();
  }

  @Test
  void capturing_again_answers_the_same() {
    var placed = harbour.booked(1);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void who_has_not_paid_yet_is_told_so() {
    var refused = harbour.capture(harbour.placed(1));
    assertThat(refused.gist()).isEqualTo("409 needs-action");
    assertThat(refused.at("/order/payment/clientSecret")).isNotEmpty();
  }

  @Test
  void a_card_that_is_turned_down_leaves_time_for_another() {
    var placed = harbour.placed(1);
    var declined = harbour.pay(placed, TestCard.INSUFFICIENT_FUNDS);
    assertThat(declined.gist()).isEqualTo("402 payment-declined");
    assertThat(declined.at("/declineCode")).isEqualTo("insufficient_funds");
    var captured = harbour.capture(placed);
    assertThat(captured.gist()).isEqualTo("402 payment-declined");
    assertThat(captured.at("/holdExpiresAt")).isGreaterThan(clock.now().toString());
    harbour.pay(placed, TestCard.GOOD);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void a_bank_may_want_to_hear_from_its_customer() {
    var placed = harbour.placed(1);
    assertThat(harbour.pay(placed, TestCard.BANK_ASKS).at("/status")).isEqualTo("requires-action");
    assertThat(harbour.capture(placed).gist()).isEqualTo("409 needs-action");
    assertThat(harbour.pay(placed, TestCard.BANK_ASKS).at("/status")).isEqualTo("authorised");
    assertThat(harbour.capture(placed).status()).isEqualTo(200);
  }

  @Test
  void what_is_paid_cannot_be_paid_again() {
    var placed = harbour.placed(1);
    harbour.pay(placed, TestCard.GOOD);
    var again = harbour.pay(placed, TestCard.GOOD);
    assertThat(again.gist()).isEqualTo("409 payment-not-open");
    assertThat(again.at("/paymentStatus")).isEqualTo("authorised");
  }

  @Test
  void money_that_cannot_be_taken_frees_the_seats() {
    var placed = harbour.placed(1);
    harbour.pay(placed, TestCard.CAPTURE_REFUSED);
    assertThat(harbour.capture(placed).gist()).isEqualTo("402 capture-refused");
    assertThat(harbour.order(placed).at("/status")).isEqualTo("abandoned");
    assertThat(harbour.order(placed).at("/abandonedBecause")).isEqualTo("capture-refused");
  }

  @Test
  void what_the_gateway_does_not_say_is_not_yet_known() {
    var placed = harbour.placed(1);
    harbour.pay(placed, TestCard.CAPTURE_ANSWER_LOST);
    var inFlight = harbour.capture(placed);
    assertThat(inFlight.status()).isEqualTo(202);
    assertThat(inFlight.header("Retry-After")).isEqualTo("2");
    assertThat(inFlight.at("/order/payment/status")).isEqualTo("capturing");
    clock.advance(Duration.ofSeconds(20));
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void a_hold_is_shown_to_run_out_only_as_long_as_it_can() {
    var placed = harbour.placed(1);
    assertThat(harbour.order(placed).at("/holdExpiresAt")).isEqualTo(placed.at("/holdExpiresAt"));
    harbour.pay(placed, TestCard.CAPTURE_ANSWER_LOST);
    assertThat(harbour.capture(placed).json().at("/order/holdExpiresAt").isNull()).isTrue();
    assertThat(harbour.order(harbour.booked(1)).json().at("/holdExpiresAt").isNull()).isTrue();
  }

  @Test
  void late_money_for_seats_that_are_gone_goes_back() {
    var session = harbour.freshWalk();
    var late = harbour.place(Harbour.order(Harbour.item(session, "adult", 8)));
    clock.advance(Duration.ofMinutes(16));
    assertThat(harbour.place(Harbour.order(Harbour.item(session, "adult", 8))).status())
        .isEqualTo(201);
    harbour.pay(late, TestCard.GOOD);
    var gone = harbour.capture(late);
    assertThat(gone.gist()).isEqualTo("409 seats-gone");
    assertThat(gone.json().get("alternatives")).isNotEmpty();
    assertThat(harbour.capture(late).gist()).isEqualTo("409 seats-gone");
  }

  @Test
  void what_was_given_up_cannot_be_paid_any_more() {
    var placed = harbour.placed(1);
    var given =
        client.delete(
            "/api/v1/orders/" + placed.at("/orderId"), Client.bearer(placed.at("/accessToken")));
    assertThat(given.at("/status")).isEqualTo("abandoned");
    assertThat(given.at("/abandonedBecause")).isEqualTo("given-up");
    assertThat(harbour.capture(placed).gist()).isEqualTo("409 order-given-up");
  }

  @Test
  void whose_time_ran_out_is_told_so() {
    var placed = harbour.placed(1);
    clock.advance(Duration.ofMinutes(16));
    expireHolds.run();
    var late = harbour.capture(placed);
    assertThat(late.status()).isIn(202, 409);
    assertThat(harbour.capture(placed).gist()).isEqualTo("409 hold-expired");
    assertThat(harbour.order(placed).at("/abandonedBecause")).isEqualTo("hold-expired");
  }

  @Test
  void giving_up_frees_the_seats_at_once_and_may_be_repeated() {
    var session = harbour.freshWalk();
    var placed = harbour.place(Harbour.order(Harbour.item(session, "adult", 8)));
    var path = "/api/v1/orders/" + placed.at("/orderId");
    assertThat(client.delete(path, Client.bearer(placed.at("/accessToken"))).status())
        .isEqualTo(200);
    assertThat(client.delete(path, Client.bearer(placed.at("/accessToken"))).status())
        .isEqualTo(200);
    assertThat(harbour.place(Harbour.order(Harbour.item(session, "adult", 8))).status())
        .isEqualTo(201);
  }

  @Test
  void what_is_paid_cannot_be_given_up() {
    var placed = harbour.booked(1);
    assertThat(
            client
                .delete(
                    "/api/v1/orders/" + placed.at("/orderId"),
                    Client.bearer(placed.at("/accessToken")))
                .gist())
        .isEqualTo("409 already-paid");
  }

  @Test
  void only_test_cards_are_for_sandboxes() {
    var secret = harbour.placed(1).at("/payment/clientSecret");
    var path = "/api/v1/sandbox/payments/%s/confirm";
    assertThat(client.post(path.formatted(secret), "{\"card\": \"5105105105105100\"}").gist())
        .isEqualTo("422 not-a-test-card card");
    assertThat(client.post(path.formatted("x"), "{\"card\": \"4242424242424242\"}").gist())
        .isEqualTo("404 not-found");
  }
}
