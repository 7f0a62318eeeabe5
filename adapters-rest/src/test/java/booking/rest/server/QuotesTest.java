package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class QuotesTest {
  @Inject Client client;
  @Inject Harbour harbour;

  private Answer quote(String items, String... more) {
    var all = new StringBuilder("{\"items\": [" + items + "]");
    for (var member : more) {
      all.append(", ").append(member);
    }
    return client.post("/api/v1/quotes", all.append("}").toString());
  }

  private Answer walk(String... more) {
    return quote(Harbour.item(harbour.freshWalk(), "adult", 2), more);
  }

  @Test
  void a_quote_explains_every_line_and_adds_up() {
    var quote = walk("\"couponCode\": \"welcome10\"", "\"giftCardCodes\": [\"GIFT-0020-BBBB\"]");
    assertThat(quote.status()).isEqualTo(200);
    assertThat(quote.at("/subtotal/amount")).isEqualTo("40.00");
    assertThat(quote.at("/discount/amount")).isEqualTo("4.00");
    assertThat(quote.at("/fee/amount")).isEqualTo("1.00");
    assertThat(quote.at("/total/amount")).isEqualTo("37.00");
    assertThat(quote.at("/total/currency")).isEqualTo("EUR");
    assertThat(quote.at("/taxes/0/rate")).isEqualTo("19%");
    assertThat(quote.at("/tenders/0/kind")).isEqualTo("gift-card");
    assertThat(quote.at("/tenders/0/hint")).isEqualTo("…BBBB");
    assertThat(quote.at("/tenders/1/amount/amount")).isEqualTo("17.00");
    assertThat(quote.at("/hash")).matches("[0-9a-f]{64}");
    assertThat(quote.at("/token")).isNotEmpty();
    assertThat(quote.at("/expiresAt")).isEqualTo("2030-06-01T12:15:00Z");
  }

  @Test
  void what_is_due_now_is_what_gift_cards_leave() {
    assertThat(walk().at("/dueNow/amount")).isEqualTo("41.00");
    assertThat(walk("\"giftCardCodes\": [\"GIFT-0020-BBBB\"]").at("/dueNow/amount"))
        .isEqualTo("21.00");
    assertThat(walk("\"giftCardCodes\": [\"GIFT-1000-AAAA\"]").at("/dueNow/amount"))
        .isEqualTo("0.00");
  }

  @Test
  void each_line_says_what_it_is_and_why() {
    var lines = walk().json().get("lines");
    assertThat(lines.findValuesAsText("kind")).containsExactly("tickets", "fee");
    assertThat(lines.at("/0/item").asInt()).isZero();
    assertThat(lines.at("/1/item").isNull()).isTrue();
    assertThat(lines.findValuesAsText("reason")).doesNotContain("");
  }

  @Test
  void currencies_have_the_decimals_they_have() {
    var session = harbour.freshSession("sakura", "temple-walk");
    var quote = quote(Harbour.item(session, "adult", 1));
    assertThat(quote.at("/subtotal/amount")).isEqualTo("4500");
    assertThat(quote.at("/tax/amount")).isEqualTo("450");
    assertThat(quote.at("/total/amount")).isEqualTo("4950");
  }

  @Test
  void an_interval_is_taken_as_wall_time_or_as_an_instant() {
    var bikes = harbour.resource("bike-rental");
    var local = quote(Harbour.rental(bikes, "2030-06-05T10:00", "2030-06-05T12:00", "bike", 1));
    var instant =
        quote(Harbour.rental(bikes, "2030-06-05T08:00:00Z", "2030-06-05T10:00:00Z", "bike", 1));
    assertThat(local.at("/subtotal/amount")).isEqualTo("10.00");
    assertThat(instant.at("/hash")).isEqualTo(local.at("/hash"));
  }

  @Test
  void what_is_sold_out_says_what_is_left_and_what_is_near() {
    var session = harbour.freshWalk();
    assertThat(harbour.place(Harbour.order(Harbour.item(session, "adult", 8))).status())
        .isEqualTo(201);
    var refused = quote(Harbour.item(session, "adult", 3));
    assertThat(refused.gist()).isEqualTo("409 sold-out items[0]");
    assertThat(refused.at("/shortages/0/left")).isEqualTo("2");
    assertThat(refused.at("/shortages/0/kind")).isEqualTo("seats");
    assertThat(refused.at("/shortages/0/id")).isEqualTo(session);
    assertThat(refused.json().get("alternatives")).isNotEmpty();
    assertThat(refused.at("/alternatives/0/start")).endsWith("+02:00");
  }

  @Test
  void items_that_are_short_together_are_refused_together() {
    var four = Harbour.item(harbour.freshWalk(), "adult", 4);
    assertThat(harbour.place(Harbour.order(four)).status()).isEqualTo(201);
    var refused = quote(four + "," + four);
    assertThat(refused.gist()).isEqualTo("409 sold-out items");
    assertThat(refused.at("/shortages/0/wanted")).isEqualTo("8");
    assertThat(refused.at("/shortages/0/left")).isEqualTo("6");
  }

  @Test
  void an_interval_that_is_taken_comes_with_free_ones_near_it() {
    var sauna = harbour.resource("sauna-boat");
    var taken = Harbour.rental(sauna, "2030-06-10T12:00", "2030-06-10T14:00", "boat", 1);
    assertThat(harbour.place(Harbour.order(taken)).status()).isEqualTo(201);
    var refused = quote(Harbour.item(harbour.freshWalk(), "adult", 1) + "," + taken);
    assertThat(refused.gist()).isEqualTo("409 sold-out items[1]");
    assertThat(refused.at("/shortages/0/kind")).isEqualTo("resource");
    var near = refused.json().at("/alternatives/0");
    assertThat(near.get("resourceId").asText()).isEqualTo(sauna);
    assertThat(near.get("start").asText()).startsWith("2030-06-10T").endsWith("+02:00");
    assertThat(near.has("sessionId")).isFalse();
    assertThat(refused.json().get("alternatives")).hasSize(3);
  }

  @Test
  void a_party_is_neither_too_small_nor_too_large() {
    assertThat(quote(Harbour.item(harbour.freshWalk(), "adult", 9)).gist())
        .isEqualTo("422 party-too-large items[0].tickets");
    var cooking = harbour.experience("harbour", "cooking-class").at("/sessions/0/id").asText();
    var alone = quote(Harbour.item(cooking, "cook", 1));
    assertThat(alone.gist()).isEqualTo("422 party-too-small items[0].tickets");
    assertThat(alone.at("/smallest")).isEqualTo("2");
  }

  @Test
  void after_the_cut_off_nothing_is_sold() {
    var today =
        client.get(
            "/api/v1/xp/available?supplier=harbour&from=2030-06-01&to=2030-06-02&participants=1");
    var begun = today.at("/experiences/0/sessions/0/id");
    assertThat(today.at("/experiences/0/sessions/0/status")).isEqualTo("closed");
    assertThat(quote(Harbour.item(begun, "adult", 1)).gist())
        .isEqualTo("409 cut-off-passed items[0]");
  }

  @ParameterizedTest
  @CsvSource({
    "NOSUCH, 422 unknown-coupon couponCode",
    "BYGONE, 422 coupon-not-valid-now couponCode",
    "BIG, 422 coupon-needs-more couponCode",
    "COOKS, 422 coupon-not-for-this couponCode"
  })
  void a_coupon_is_refused_for_what_is_wrong_with_it(String code, String gist) {
    assertThat(walk("\"couponCode\": \"%s\"".formatted(code)).gist()).isEqualTo(gist);
  }

  @ParameterizedTest
  @CsvSource({
    "NO-SUCH-CARD, 422 unknown-gift-card giftCardCodes[0]",
    "GIFT-OLD-CCCC, 422 gift-card-not-valid giftCardCodes[0]"
  })
  void a_gift_card_is_refused_for_what_is_wrong_with_it(String code, String gist) {
    assertThat(walk("\"giftCardCodes\": [\"%s\"]".formatted(code)).gist()).isEqualTo(gist);
  }

  @Test
  void what_is_unknown_is_named_by_its_place() {
    var known = harbour.freshWalk();
    var nobody = "00000000-0000-0000-0000-00000000000a";
    assertThat(quote(Harbour.item(nobody, "adult", 1)).gist())
        .isEqualTo("404 unknown-session items[0].sessionId");
    assertThat(quote(Harbour.item(known, "adult", 1) + "," + Harbour.item("x", "adult", 1)).gist())
        .isEqualTo("404 unknown-session items[1].sessionId");
    assertThat(quote(Harbour.item(known, "robot", 1)).gist())
        .isEqualTo("404 unknown-ticket-type items[0].tickets[0].type");
    assertThat(
            quote(Harbour.rental(nobody, "2030-06-05T10:00", "2030-06-05T12:00", "bike", 1)).gist())
        .isEqualTo("404 unknown-resource items[0].resourceId");
    var extra =
        """
        {"sessionId": "%s", "tickets": [{"type": "adult", "quantity": 1}],
         "extras": [{"id": "piano", "quantity": 1}]}
        """
            .formatted(known);
    assertThat(quote(extra).gist()).isEqualTo("404 unknown-extra items[0].extras[0].id");
  }

  @Test
  void an_interval_keeps_to_hours_step_and_length() {
    var sauna = harbour.resource("sauna-boat");
    for (var times :
        new String[][] {
          {"2030-06-03T10:30", "2030-06-03T12:30"}, // not on the step
          {"2030-06-03T10:00", "2030-06-03T11:00"}, // too short
          {"2030-06-03T10:00", "2030-06-03T15:00"}, // too long
          {"2030-06-03T08:00", "2030-06-03T11:00"}, // not open yet
          {"2030-06-03T12:00", "2030-06-03T10:00"}, // backwards
          {"2030-06-05T10:00", "2030-06-05T12:00"} // closed that day
        }) {
      assertThat(quote(Harbour.rental(sauna, times[0], times[1], "boat", 1)).gist())
          .isEqualTo("422 interval-not-offered items[0]");
    }
  }

  @Test
  void an_order_is_of_one_supplier() {
    var both =
        Harbour.item(harbour.freshWalk(), "adult", 1)
            + ","
            + Harbour.item(harbour.freshSession("sakura", "temple-walk"), "adult", 1);
    assertThat(quote(both).gist()).isEqualTo("422 mixed-suppliers items");
  }

  @Test
  void a_gift_card_leaves_a_card_no_less_than_it_can_pay() {
    var quote =
        quote(
            Harbour.item(harbour.freshWalk(), "adult", 1),
            "\"giftCardCodes\": [\"GIFT-2070-DDDD\"]");
    assertThat(quote.at("/tenders/0/amount/amount")).isEqualTo("20.50");
    assertThat(quote.at("/tenders/1/amount/amount")).isEqualTo("0.50");
  }

  @Test
  void a_deposit_is_due_now_and_the_rest_later_by_a_day_that_is_said() {
    var quote = week();
    assertThat(quote.at("/total/amount")).isEqualTo("601.00");
    assertThat(quote.at("/dueNow/amount")).isEqualTo("121.00");
    assertThat(quote.at("/dueLater/amount")).isEqualTo("480.00");
    assertThat(quote.at("/items/0/start")).startsWith("2030-06-22");
    assertThat(quote.at("/balanceDueOn")).isEqualTo("2030-06-12");
  }

  @Test
  void without_a_deposit_nothing_is_due_later() {
    var quote = walk();
    assertThat(quote.at("/dueLater/amount")).isEqualTo("0.00");
    assertThat(quote.json().get("balanceDueOn").isNull()).isTrue();
  }

  @Test
  void a_quote_says_what_comes_back_to_who_cancels() {
    var terms = week().json().at("/items/0/cancellation");
    assertThat(terms.get("counting").asText()).isEqualTo("calendar-days");
    assertThat(terms.at("/tiers").findValuesAsText("notice")).containsExactly("PT720H", "PT168H");
    assertThat(terms.at("/tiers").findValuesAsText("back")).containsExactly("100%", "40%");
    assertThat(terms.at("/tiers").findValuesAsText("orExactly")).containsExactly("true", "false");
    assertThat(terms.get("extrasComeBack").asBoolean()).isFalse();
    assertThat(terms.get("feeComesBack").asBoolean()).isTrue();
  }

  private Answer week() {
    var first = harbour.experience("harbour", "island-week").at("/sessions/0/id").asText();
    return quote(Harbour.item(first, "guest", 2));
  }
}
