package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class BadInputTest {
  private static final String UUID = "00000000-0000-0000-0000-00000000000a";
  @Inject Client client;
  @Inject Harbour harbour;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{                                                     | 400 malformed-json",
        "[]                                                    | 400 invalid-request",
        "null                                                  | 400 invalid-request",
        "\"x\"                                               | 400 invalid-request",
        "{} {}                                                 | 400 malformed-json",
        "{'items': [], 'items': []}                            | 400 malformed-json",
        "{}                                                    | 400 invalid-request items",
        "{'items': null}                                       | 400 invalid-request items",
        "{'items': {}}                                         | 400 invalid-request items",
        "{'items': []}                                         | 400 invalid-request items",
        "{'items': [1]}                                        | 400 invalid-request items[0]",
        "{'items': [{}]}                                       | 400 invalid-request"
            + " items[0].tickets",
        "{'items': [{'sessionId': 5, 'tickets': [T]}]}         | 400 invalid-request"
            + " items[0].sessionId",
        "{'items': [{'tickets': [T]}]}                         | 400 invalid-request"
            + " items[0].sessionId",
        "{'items': [{'sessionId': 'U', 'resourceId': 'U', 'tickets': [T]}]} | 400 invalid-request"
            + " items[0].sessionId",
        "{'items': [{'resourceId': 'U', 'tickets': [T]}]}      | 400 invalid-request"
            + " items[0].start",
        "{'items': [{'resourceId': 'U', 'start': 'noon', 'tickets': [T]}]} | 400 invalid-request"
            + " items[0].start",
        "{'items': [{'resourceId': 'U', 'start': '9999-01-01T10:00', 'tickets': [T]}]} | 400"
            + " invalid-request items[0].start",
        "{'items': [{'sessionId': 'U', 'tickets': [{'quantity': 1}]}]} | 400 invalid-request"
            + " items[0].tickets[0].type",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': ' ', 'quantity': 1}]}]} | 400"
            + " invalid-request items[0].tickets[0].type",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a'}]}]} | 400 invalid-request"
            + " items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': '2'}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': 1.5}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': 1.0}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': true}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': 0}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': -1}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity':"
            + " 99999999999999999999}]}]} | 400 invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [{'type': 'a', 'quantity': 1e999999999}]}]} | 400"
            + " invalid-request items[0].tickets[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [T], 'extras': [{'id': 'x'}]}]} | 400"
            + " invalid-request items[0].extras[0].quantity",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'couponCode': 5} | 400 invalid-request"
            + " couponCode",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'giftCardCodes': 'x'} | 400"
            + " invalid-request giftCardCodes",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'giftCardCodes': [null]} | 400"
            + " invalid-request giftCardCodes[0]",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'couponCode': 'a\\u0000b'} | 400"
            + " invalid-request couponCode",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'couponCode': '\\ud800'} | 400"
            + " invalid-request couponCode",
        "{'items': [{'sessionId': 'U', 'tickets': [T]}], 'unheardOf': {'deep': [1]}} | 404"
            + " unknown-session items[0].sessionId"
      })
  void a_wrong_basket_is_refused_by_the_path_of_what_is_wrong(String body, String gist) {
    var json =
        body.replace('\'', '"')
            .replace("\"U\"", "\"" + UUID + "\"")
            .replace("[T]", "[{\"type\": \"a\", \"quantity\": 1}]");
    assertThat(client.post("/api/v1/quotes", json).gist()).isEqualTo(gist.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'name': 'Ada Lovelace' | 'name': ''                   | customer.name",
        "'name': 'Ada Lovelace' | 'name': '  '                 | customer.name",
        "'name': 'Ada Lovelace' | 'name': 'Ada\\nBcc: x@y.example' | customer.name",
        "'name': 'Ada Lovelace' | 'name': 'Ada \\u202eLovelace' | customer.name",
        "'name': 'Ada Lovelace' | 'name': '\\u202aAda'         | customer.name",
        "'name': 'Ada Lovelace' | 'name': '\\u2066Ada\\u2069'   | customer.name",
        "'name': 'Ada Lovelace' | 'name': 'Ada\\u2069'         | customer.name",
        "'tickets':             | 'participants': [{'ticket': 'adult', 'answers': {'diet':"
            + " '\\u202eany'}}], 'tickets': | items[0].participants[0].answers.diet",
        "'name': 'Ada Lovelace' | 'name': ['Ada']              | customer.name",
        "'name': 'Ada Lovelace', |                             | customer.name",
        "ada@example.com        | ada                          | customer.email",
        "ada@example.com        | a.@y.example                 | customer.email",
        "ada@example.com        | ada@example.com\\r\\nBcc:x@y.example | customer.email",
        "'email':               | 'phone': '030 123', 'email': | customer.phone",
        "'email':               | 'locale': 'no locale', 'email': | customer.locale",
        "'termsAccepted': true  | 'termsAccepted': 'true'      | termsAccepted",
        "'termsAccepted': true  | 'termsAccepted': 1           | termsAccepted",
        "'termsAccepted': true  | 'terms': true                | termsAccepted",
        "'termsAccepted': true  | 'termsAccepted': true, 'quoteHash': 'x' | quoteHash",
        "'termsAccepted': true  | 'termsAccepted': true, 'quoteToken': 7  | quoteToken"
      })
  void a_wrong_order_is_refused_and_nothing_is_written(String right, String wrong, String path) {
    var session = harbour.freshWalk();
    var order =
        Harbour.order(Harbour.item(session, "adult", 1))
            .replace(right.replace('\'', '"'), wrong == null ? "" : wrong.replace('\'', '"'));
    assertThat(harbour.place(order).gist()).isEqualTo("400 invalid-request " + path);
    assertThat(client.get("/api/v1/orders", Client.operator()).json().get("orders")).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var refused = harbour.place("{\"items\": [{\"tickets\": [{}]}], \"customer\": {}}");
    assertThat(refused.json().get("errors").findValuesAsText("path"))
        .containsExactly(
            "items[0].tickets[0].type",
            "items[0].tickets[0].quantity",
            "customer.name",
            "customer.email",
            "termsAccepted");
  }

  @Test
  void too_many_of_anything_is_refused() {
    var item = Harbour.item(UUID, "adult", 1);
    var many = String.join(",", Collections.nCopies(21, item));
    assertThat(client.post("/api/v1/quotes", "{\"items\": [" + many + "]}").gist())
        .isEqualTo("400 invalid-request items");
    var longCode = "\"couponCode\": \"" + "x".repeat(61) + "\"";
    assertThat(
            client.post("/api/v1/quotes", "{\"items\": [" + item + "], " + longCode + "}").gist())
        .isEqualTo("400 invalid-request couponCode");
    assertThat(client.post("/api/v1/quotes", "[".repeat(100_000)).gist())
        .isEqualTo("400 malformed-json");
    assertThat(client.post("/api/v1/quotes", "{\"a\": \"" + "x".repeat(11_000_000) + "\"}").gist())
        .isEqualTo("413 body-too-large");
    assertThat(client.post("/api/v1/quotes", "{\"n\": " + "9".repeat(1000) + "}").gist())
        .isEqualTo("400 malformed-json");
  }

  @ParameterizedTest
  @CsvSource({"[, 33", "x, 200001", "9, 41"})
  void json_beyond_its_limits_is_refused_with_what_they_are(String what, int often) {
    var much = what.repeat(often);
    var body = "{\"items\": " + (what.equals("x") ? "\"" + much + "\"" : much) + "}";
    var refused = client.post("/api/v1/quotes", body);
    assertThat(refused.gist()).isEqualTo("400 malformed-json");
    assertThat(refused.at("/detail"))
        .contains("200,000 characters in a text", "40 in a number", "32 levels");
  }

  @Test
  void other_bodies_than_json_are_refused() {
    assertThat(
            client
                .post("/api/v1/quotes", "a=b", "Content-Type", "application/x-www-form-urlencoded")
                .gist())
        .isEqualTo("415 unsupported-media-type");
    assertThat(client.post("/api/v1/quotes", "").gist()).isEqualTo("400 invalid-request");
  }

  @Test
  void odd_names_are_kept_as_they_are() {
    var name = "Zoë 山田 👩‍👩‍👧 O'Brien-Ünal نیم\u200cفاصله";
    var order =
        Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1)).replace("Ada Lovelace", name);
    var placed = harbour.place(order);
    assertThat(harbour.order(placed).at("/customer/name")).isEqualTo(name);
    client.delete(
        "/api/v1/orders/" + placed.at("/orderId"), Client.bearer(placed.at("/accessToken")));
  }
}
