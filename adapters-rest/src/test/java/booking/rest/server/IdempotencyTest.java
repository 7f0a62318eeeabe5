package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class IdempotencyTest {
  @Inject Client client;
  @Inject Harbour harbour;

  @Test
  void a_key_may_be_sent_with_whatever_changes_something() {
    var quote = "{\"items\": [%s]}".formatted(Harbour.item(harbour.freshWalk(), "adult", 1));
    assertThat(client.post("/api/v1/quotes", quote, Client.key("quote-key")).status())
        .isEqualTo(200);
    assertThat(client.post("/api/v1/quotes", quote, Client.key("quote-key")).status())
        .isEqualTo(200);
    assertThat(client.post("/api/v1/quotes", quote + " ", Client.key("quote-key")).gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void a_body_that_was_refused_may_be_corrected_under_its_key() {
    var quote = "{\"items\": [%s]}".formatted(Harbour.item(harbour.freshWalk(), "adult", 1));
    var key = Client.key("corrected");
    assertThat(client.post("/api/v1/quotes", "{\"items\": []}", key).status()).isEqualTo(400);
    assertThat(client.post("/api/v1/quotes", "{", key).status()).isEqualTo(400);
    assertThat(client.post("/api/v1/quotes", quote.replace("adult", "x"), key).status())
        .isEqualTo(404);
    assertThat(client.post("/api/v1/quotes", quote, key).status()).isEqualTo(200);
  }

  @Test
  void a_card_that_was_declined_was_tried_and_another_takes_another_key() {
    var secret = harbour.placed(1).at("/payment/clientSecret");
    var path = "/api/v1/sandbox/payments/" + secret + "/confirm";
    var declined = "{\"card\": \"4000000000000002\"}";
    assertThat(client.post(path, declined, Client.key("a-card-1")).status()).isEqualTo(402);
    assertThat(client.post(path, declined.replace('2', '1'), Client.key("a-card-1")).gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void the_same_key_elsewhere_or_of_somebody_else_is_another() {
    var placed = harbour.placed(1);
    var other = harbour.placed(1);
    for (var order : new Answer[] {placed, other}) {
      assertThat(
              client
                  .delete(
                      "/api/v1/orders/" + order.at("/orderId"),
                      "Authorization",
                      "Bearer " + order.at("/accessToken"),
                      "Idempotency-Key",
                      "giving-up")
                  .status())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "with a space"})
  void a_key_has_a_shape(String key) {
    assertThat(client.post("/api/v1/orders/resend", "{}", "Idempotency-Key", key).gist())
        .isEqualTo("400 idempotency-key-invalid");
  }

  @Test
  void who_is_not_let_in_leaves_no_key() {
    var path = "/api/v1/catalogue/import";
    assertThat(client.post(path, "one", Client.key("import-key")).status()).isEqualTo(401);
    assertThat(
            client
                .post(
                    path,
                    "{}",
                    "X-Api-Key",
                    ServerWiring.OPERATOR_KEY,
                    "Idempotency-Key",
                    "import-key")
                .gist())
        .isEqualTo("400 invalid-request suppliers");
  }
}
