package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gift cards that are asked for, as clients send them. */
@MicronautTest
class GiftCardOrdersTest {
  @Inject Client client;
  @Inject Harbour harbour;

  private Answer quote(String members) {
    return client.post("/api/v1/quotes", "{" + members + "}");
  }

  private static String card(String amount) {
    return "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}}".formatted(amount);
  }

  @Test
  void a_gift_card_is_quoted_without_a_booking() {
    var quote = quote("\"supplier\": \"harbour\", \"giftCards\": [%s]".formatted(card("50.00")));
    assertThat(quote.status()).isEqualTo(200);
    assertThat(quote.at("/lines/0/kind")).isEqualTo("gift-card");
    assertThat(quote.at("/total/amount")).isEqualTo("50.00");
    assertThat(quote.at("/giftCards/0/amount/amount")).isEqualTo("50.00");
    assertThat(quote.at("/giftCards/0/validUntil")).isEqualTo("2033-06-01");
  }

  @Test
  void a_gift_card_is_quoted_beside_a_booking() {
    var walk = Harbour.item(harbour.freshWalk(), "adult", 2);
    var quote = quote("\"items\": [%s], \"giftCards\": [%s]".formatted(walk, card("50.00")));
    assertThat(quote.json().get("lines").findValuesAsText("kind"))
        .containsExactly("tickets", "fee", "gift-card");
    assertThat(quote.at("/total/amount")).isEqualTo("91.00");
  }

  @ParameterizedTest
  @CsvSource({
    "9.99, EUR, 422 gift-card-amount-not-sold giftCards[0].amount",
    "1000.01, EUR, 422 gift-card-amount-not-sold giftCards[0].amount",
    "-50.00, EUR, 422 gift-card-amount-not-sold giftCards[0].amount",
    "50.00, USD, 422 gift-card-currency-not-sold giftCards[0].amount",
    "50.001, EUR, 400 invalid-request giftCards[0].amount",
    "999999999999999, EUR, 400 invalid-request giftCards[0].amount",
    "50, XXX, 400 invalid-request giftCards[0].amount.currency",
    "fifty, EUR, 400 invalid-request giftCards[0].amount.amount"
  })
  void a_gift_card_that_is_not_sold_is_named_by_its_place(
      String amount, String currency, String gist) {
    var card = card(amount).replace("EUR", currency);
    assertThat(quote("\"supplier\": \"harbour\", \"giftCards\": [%s]".formatted(card)).gist())
        .isEqualTo(gist);
  }

  @Test
  void whose_gift_card_it_is_has_to_be_said() {
    var cards = "\"giftCards\": [%s]".formatted(card("50.00"));
    assertThat(quote(cards).gist()).isEqualTo("422 supplier-needed supplier");
    assertThat(quote(cards + ", \"supplier\": \"nobody\"").gist())
        .isEqualTo("404 not-found supplier");
    var walk = Harbour.item(harbour.freshWalk(), "adult", 2);
    assertThat(quote(cards + ", \"supplier\": \"sakura\", \"items\": [%s]".formatted(walk)).gist())
        .isEqualTo("422 mixed-suppliers items");
  }

  @Test
  void a_message_is_short_and_legible() {
    assertThat(saying("x".repeat(501)).gist())
        .isEqualTo("400 invalid-request giftCards[0].message");
    assertThat(saying("\\u0001").gist()).isEqualTo("400 invalid-request giftCards[0].message");
    assertThat(saying("Two\\nlines").status()).isEqualTo(200);
  }

  private Answer saying(String message) {
    var card = card("50.00").replaceFirst("}}", "}, \"message\": \"%s\"}");
    return quote(
        "\"supplier\": \"harbour\", \"giftCards\": [%s]".formatted(card.formatted(message)));
  }

  @Test
  void no_gift_card_pays_for_a_gift_card() {
    var bought = "\"supplier\": \"harbour\", \"giftCards\": [%s]".formatted(card("50.00"));
    assertThat(quote(bought + ", \"giftCardCodes\": [\"GIFT-1000-AAAA\"]").gist())
        .isEqualTo("422 gift-card-buys-no-gift-card giftCardCodes[0]");
  }
}
