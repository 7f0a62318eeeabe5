package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.SettableClock;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gift cards that were bought: what they are worth, and how they are given back. */
@MicronautTest
class GiftCardsTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject SettableClock clock;

  @BeforeEach
  void a_quarter_of_an_hour_goes_by() {
    clock.advance(Duration.ofMinutes(15));
  }

  /** An order of nothing but a gift card over 50, paid. */
  private Answer bought() {
    var card = "\"giftCards\": [{\"amount\": {\"amount\": \"50.00\", \"currency\": \"EUR\"}}]";
    var placed = harbour.place(Harbour.order("", card, "\"supplier\": \"harbour\""));
    assertThat(placed.status()).isEqualTo(201);
    harbour.pay(placed, TestCard.GOOD);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
    return placed;
  }

  private Answer givesBack(Answer placed, String... headers) {
    var card = harbour.order(placed).at("/giftCards/0/id");
    var address = "/api/v1/orders/%s/gift-cards/%s/return".formatted(placed.at("/orderId"), card);
    return client.post(address, "", headers);
  }

  private Answer customerGivesBack(Answer placed) {
    return givesBack(placed, Client.bearer(placed.at("/accessToken")));
  }

  private Answer balance(String code) {
    return client.post(
        "/api/v1/gift-cards/balance",
        "{\"code\": \"%s\", \"supplier\": \"harbour\"}".formatted(code));
  }

  @Test
  void its_buyer_sees_the_code_and_operators_only_its_end() {
    var placed = bought();
    var card = harbour.order(placed).json().at("/giftCards/0");
    assertThat(card.at("/left/amount").asText()).isEqualTo("50.00");
    assertThat(card.get("validUntil").asText()).startsWith("2033-06-0");
    var code = card.get("code").asText();
    var seen = client.get("/api/v1/orders?supplier=harbour", Client.operator());
    assertThat(seen.at("/orders/0/giftCards/0/hint"))
        .isEqualTo("…" + code.substring(code.length() - 4));
    assertThat(seen.body()).doesNotContain(code);
  }

  @Test
  void the_page_of_the_order_shows_the_card() {
    var placed = bought();
    var page =
        client.get("/orders/%s/%s".formatted(placed.at("/orderId"), placed.at("/accessToken")));
    assertThat(page.body())
        .contains("Gift card over €50.00")
        .contains(harbour.order(placed).at("/giftCards/0/code"))
        .contains("It is paid. Thank you.");
  }

  @Test
  void what_is_left_on_a_card_is_told_to_who_knows_its_code() {
    var code = harbour.order(bought()).at("/giftCards/0/code");
    var balance = balance(code.toLowerCase(Locale.ROOT));
    assertThat(balance.at("/balance/amount")).isEqualTo("50.00");
    assertThat(balance.at("/balance/currency")).isEqualTo("EUR");
    assertThat(balance.at("/state")).isEqualTo("valid");
  }

  @Test
  void a_card_says_that_it_is_over() {
    assertThat(balance("GIFT-OLD-CCCC").at("/state")).isEqualTo("expired");
    var placed = bought();
    var code = harbour.order(placed).at("/giftCards/0/code");
    customerGivesBack(placed);
    assertThat(balance(code).at("/state")).isEqualTo("frozen");
    assertThat(balance(code).at("/balance/amount")).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"code\": \"NO-SUCH\", \"supplier\": \"harbour\"} | 404 not-found code",
        "{\"code\": \"GIFT-0020-BBBB\", \"supplier\": \"sakura\"} | 404 not-found code",
        "{\"code\": \"GIFT-0020-BBBB\", \"supplier\": \"nobody\"} | 404 not-found supplier",
        "{\"code\": \"GIFT-0020-BBBB\"} | 422 supplier-needed supplier",
        "{\"supplier\": \"harbour\"} | 400 invalid-request code",
      })
  void what_is_not_there_is_named(String body, String gist) {
    assertThat(client.post("/api/v1/gift-cards/balance", body).gist()).isEqualTo(gist);
  }

  @Test
  void who_tries_codes_is_not_answered_for_long() {
    for (int i = 0; i < 20; i++) {
      assertThat(balance("GUESS-" + i).status()).isEqualTo(404);
    }
    var refused = balance("GIFT-0020-BBBB");
    assertThat(refused.gist()).isEqualTo("429 too-many-requests");
    assertThat(refused.header("Retry-After")).isEqualTo("900");
    clock.advance(Duration.ofMinutes(15));
    assertThat(balance("GIFT-0020-BBBB").status()).isEqualTo(200);
  }

  @Test
  void a_customer_gives_his_card_back_once() {
    var placed = bought();
    var returned = customerGivesBack(placed);
    assertThat(returned.at("/giftCard/frozen")).isEqualTo("true");
    assertThat(returned.at("/giftCard/left/amount")).isEqualTo("0.00");
    assertThat(returned.at("/refund/amount/amount")).isEqualTo("50.00");
    assertThat(returned.at("/refund/status")).isEqualTo("approved");
    assertThat(customerGivesBack(placed).json().get("refund").isNull()).isTrue();
  }

  @Test
  void with_the_same_key_he_sees_again_what_goes_back() {
    var placed = bought();
    var key =
        new String[] {
          "Authorization", "Bearer " + placed.at("/accessToken"), "Idempotency-Key", "giving-back"
        };
    var returned = givesBack(placed, key);
    assertThat(returned.at("/refund/amount/amount")).isEqualTo("50.00");
    assertThat(givesBack(placed, key).body()).isEqualTo(returned.body());
  }

  @Test
  void nobody_gives_back_what_is_not_his() {
    var placed = bought();
    var stranger = Client.bearer(bought().at("/accessToken"));
    assertThat(givesBack(placed, stranger).gist()).isEqualTo("404 not-found");
    assertThat(givesBack(placed).gist()).isEqualTo("404 not-found");
  }

  @Test
  void after_fourteen_days_only_an_operator_gives_it_back() {
    var placed = bought();
    clock.advance(Duration.ofDays(14));
    assertThat(customerGivesBack(placed).gist()).isEqualTo("409 return-period-over");
    assertThat(givesBack(placed, Client.operator()).status()).isEqualTo(200);
  }

  @Test
  void a_card_that_is_used_up_is_not_given_back() {
    var placed = bought();
    var code = harbour.order(placed).at("/giftCards/0/code");
    var walk = Harbour.item(harbour.walkInDays(20), "adult", 4);
    var paid = harbour.place(Harbour.order(walk, "\"giftCardCodes\": [\"%s\"]".formatted(code)));
    assertThat(customerGivesBack(placed).gist()).isEqualTo("409 gift-card-in-use");
    assertThat(givesBack(placed, Client.operator()).gist()).isEqualTo("409 gift-card-in-use");
    harbour.pay(paid, TestCard.GOOD);
    harbour.capture(paid);
    assertThat(customerGivesBack(placed).gist()).isEqualTo("409 gift-card-spent");
    assertThat(givesBack(placed, Client.operator()).gist()).isEqualTo("409 gift-card-used-up");
  }

  @Test
  void a_frozen_card_is_let_pay_again_by_operators_alone() {
    var placed = bought();
    customerGivesBack(placed);
    var address =
        "/api/v1/gift-cards/%s/unfreeze".formatted(harbour.order(placed).at("/giftCards/0/id"));
    assertThat(client.post(address + "?supplier=harbour", "").gist()).isEqualTo("401 unauthorised");
    assertThat(client.post(address + "?supplier=sakura", "", Client.operator()).gist())
        .isEqualTo("404 not-found");
    var thawed = client.post(address + "?supplier=harbour", "", Client.operator());
    assertThat(thawed.at("/frozen")).isEqualTo("false");
    assertThat(thawed.json().get("code").isNull()).isTrue();
  }
}
