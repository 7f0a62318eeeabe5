package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.order.OrderId;
import booking.inmemory.InMemoryBackend;
import booking.inmemory.SettableClock;
import booking.inmemory.payment.InMemoryGateway;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@MicronautTest
class PlacingTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject SettableClock clock;
  @Inject InMemoryGateway gateway;
  @Inject InMemoryBackend backend;

  private Answer create(String order, String key) {
    return client.post("/api/v1/payments/create", order, Client.key(key));
  }

  @Test
  void placing_answers_all_that_is_needed_to_pay() {
    var placed = harbour.placed(1);
    assertThat(placed.at("/orderCode")).hasSize(8);
    assertThat(placed.at("/payment/gateway")).isEqualTo("memory");
    assertThat(placed.at("/payment/status")).isEqualTo("created");
    assertThat(placed.at("/payment/clientSecret")).isNotEmpty();
    assertThat(placed.at("/payment/amount/amount")).isEqualTo("21.00");
    assertThat(placed.at("/holdExpiresAt")).isEqualTo(clock.now().plusSeconds(900).toString());
  }

  @Test
  void the_same_key_and_body_answer_the_same_order_once() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 2));
    var first = create(order, "placing-once");
    var again = create(order, "placing-once");
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
  }

  @Test
  void a_repetition_shows_how_the_order_stands_by_then() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    var placed = create(order, "placing-then-paying");
    harbour.pay(placed, TestCard.GOOD);
    harbour.capture(placed);
    var again = create(order, "placing-then-paying");
    assertThat(again.at("/orderId")).isEqualTo(placed.at("/orderId"));
    assertThat(again.at("/status")).isEqualTo("confirmed");
    assertThat(again.at("/payment/status")).isEqualTo("captured");
  }

  @Test
  void a_card_is_kept_of_who_says_so_and_of_nobody_else() {
    var item = Harbour.item(harbour.freshWalk(), "adult", 1);
    assertThat(isKept(harbour.place(Harbour.order(item, "\"keepCard\": true")))).isTrue();
    assertThat(isKept(harbour.place(Harbour.order(item)))).isFalse();
  }

  private boolean isKept(Answer placed) {
    var order = new OrderId(UUID.fromString(placed.at("/orderId")));
    var details = backend.settlements().find(order).orElseThrow().order().details();
    return details.acceptance().keepsCard();
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    var session = harbour.freshWalk();
    create(Harbour.order(Harbour.item(session, "adult", 1)), "placing-differently");
    assertThat(
            create(Harbour.order(Harbour.item(session, "adult", 2)), "placing-differently").gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void the_same_key_and_body_of_another_caller_show_him_nothing() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    create(order, "key-of-a-guest");
    var other =
        client.post(
            "/api/v1/payments/create",
            order,
            "Idempotency-Key",
            "key-of-a-guest",
            "X-Api-Key",
            ServerWiring.SAKURA_KEY);
    assertThat(other.gist()).isEqualTo("422 idempotency-key-reused");
    assertThat(other.body()).doesNotContain("accessToken");
  }

  @Test
  void a_key_is_needed() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    assertThat(client.post("/api/v1/payments/create", order).gist())
        .isEqualTo("400 idempotency-key-missing");
    assertThat(create(order, "short").gist()).isEqualTo("400 idempotency-key-invalid");
  }

  @Test
  void a_gift_card_that_covers_all_confirms_while_placing() {
    var placed =
        harbour.place(
            Harbour.order(
                Harbour.item(harbour.freshWalk(), "adult", 2),
                "\"giftCardCodes\": [\"GIFT-1000-AAAA\"]"));
    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.at("/status")).isEqualTo("confirmed");
    assertThat(placed.at("/quote/dueNow/amount")).isEqualTo("0.00");
    assertThat(placed.json().get("payment").isNull()).isTrue();
    assertThat(placed.json().get("holdExpiresAt").isNull()).isTrue();
    assertThat(harbour.order(placed).at("/paid/amount")).isEqualTo("41.00");
  }

  @Test
  void what_a_gift_card_leaves_is_due_and_paid_at_the_gateway() {
    var placed =
        harbour.place(
            Harbour.order(
                Harbour.item(harbour.freshWalk(), "adult", 2),
                "\"giftCardCodes\": [\"GIFT-0020-BBBB\"]"));
    assertThat(placed.at("/quote/dueNow/amount")).isEqualTo("21.00");
    assertThat(placed.at("/payment/amount/amount")).isEqualTo("21.00");
    assertThat(harbour.order(placed).at("/quote/dueNow/amount")).isEqualTo("21.00");
  }

  @Test
  void a_quotes_token_holds_its_price() {
    var item = Harbour.item(harbour.freshWalk(), "adult", 1);
    var quote = client.post("/api/v1/quotes", "{\"items\": [" + item + "]}");
    var placed =
        harbour.place(Harbour.order(item, "\"quoteToken\": \"%s\"".formatted(quote.at("/token"))));
    assertThat(placed.status()).isEqualTo(201);
    assertThat(placed.at("/quote/hash")).isEqualTo(quote.at("/hash"));
  }

  @Test
  void a_price_is_agreed_to_by_token_or_by_hash_but_not_by_both() {
    var item = Harbour.item(harbour.freshWalk(), "adult", 1);
    var quote = client.post("/api/v1/quotes", "{\"items\": [" + item + "]}");
    var token = "\"quoteToken\": \"%s\"".formatted(quote.at("/token"));
    var hash = "\"quoteHash\": \"%s\"".formatted(quote.at("/hash"));
    assertThat(harbour.place(Harbour.order(item, token, hash)).gist())
        .isEqualTo("400 invalid-request quoteHash");
  }

  @Test
  void a_token_of_somebody_else_is_refused() {
    var order =
        Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1), "\"quoteToken\": \"AAAA\"");
    assertThat(harbour.place(order).gist()).isEqualTo("422 unknown-quote-token quoteToken");
  }

  @Test
  void another_price_than_the_customer_saw_is_told_with_the_new_quote() {
    var order =
        Harbour.order(
            Harbour.item(harbour.freshWalk(), "adult", 1),
            "\"quoteHash\": \"%s\"".formatted("0".repeat(64)));
    var refused = harbour.place(order);
    assertThat(refused.gist()).isEqualTo("409 quote-changed");
    assertThat(refused.at("/quote/total/amount")).isEqualTo("21.00");
    assertThat(refused.at("/quote/token")).isNotEmpty();
  }

  @Test
  void terms_are_to_be_accepted() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    assertThat(harbour.place(order.replace("true", "false")).gist())
        .isEqualTo("422 terms-not-accepted termsAccepted");
  }

  @Test
  void seats_that_are_gone_are_not_placed() {
    var session = harbour.freshWalk();
    assertThat(harbour.place(Harbour.order(Harbour.item(session, "adult", 8))).status())
        .isEqualTo(201);
    var refused = harbour.place(Harbour.order(Harbour.item(session, "adult", 3)));
    assertThat(refused.gist()).isEqualTo("409 sold-out items[0]");
    assertThat(refused.at("/shortages/0/left")).isEqualTo("2");
  }

  @Test
  void an_extra_that_is_gone_is_not_placed() {
    var walk =
        """
        {"sessionId": "%s", "tickets": [{"type": "adult", "quantity": 3}],
         "extras": [{"id": "headset", "quantity": 3}]}
        """
            .formatted(harbour.freshWalk());
    var refused = harbour.place(Harbour.order(walk));
    assertThat(refused.gist()).isEqualTo("409 sold-out items[0]");
    assertThat(refused.at("/shortages/0/kind")).isEqualTo("extra");
    assertThat(refused.at("/shortages/0/left")).isEqualTo("2");
  }

  @Test
  void a_coupon_that_is_used_up_is_refused() {
    var once = "\"couponCode\": \"ONCE\"";
    assertThat(
            harbour
                .place(Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1), once))
                .status())
        .isEqualTo(201);
    assertThat(
            harbour
                .place(Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1), once))
                .gist())
        .isEqualTo("409 coupon-exhausted couponCode");
  }

  @Test
  void a_gateway_that_is_silent_is_asked_again_with_the_same_key() {
    var order = Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1));
    gateway.loseNextCall(InMemoryGateway.Loss.ON_THE_WAY_THERE);
    var silent = create(order, "placing-in-silence");
    assertThat(silent.gist()).isEqualTo("503 gateway-silent");
    assertThat(silent.header("Retry-After")).isEqualTo("1");
    assertThat(create(order, "placing-in-silence").at("/payment/clientSecret")).isNotEmpty();
  }

  @Test
  void the_language_of_mail_is_asked_for_or_heard() {
    var item = Harbour.item(harbour.freshWalk(), "adult", 1);
    var heard =
        client.post(
            "/api/v1/payments/create",
            Harbour.order(item),
            "Idempotency-Key",
            "language-heard",
            "Accept-Language",
            "fr-CA");
    assertThat(harbour.order(heard).at("/customer/locale")).isEqualTo("fr-CA");
    var said =
        create(
            Harbour.order(item).replace("\"name\"", "\"locale\": \"de\", \"name\""),
            "language-said");
    assertThat(harbour.order(said).at("/customer/locale")).isEqualTo("de");
  }
}
