package booking.rest.server;

import static booking.rest.server.Bureau.invoice;
import static booking.rest.server.Bureau.operatorWith;
import static booking.rest.server.Bureau.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invoice of 90.00, written by hand, of which something is taken back. */
@MicronautTest
class CreditNotesTest {
  private static final String ALL = "{\"reason\": \"It rained\"}";
  private static final String AN_HOUR =
      """
      {"reason": "It rained", "lines": [
        {"text": "Guide, by the hour", "quantity": 1, "unitPrice": "50.00",
         "tax": {"label": "VAT 19%", "percent": "19", "included": true}}]}
      """;
  @Inject Client client;
  @Inject Bureau bureau;

  private Answer credits(Answer invoice, String body, String... headers) {
    var all = headers.length == 0 ? operatorWith(Client.freshKey()) : headers;
    return client.post(path(invoice) + "/credit-notes", body, all);
  }

  @Test
  void all_of_it_is_taken_back_by_a_credit_note_with_a_reason() {
    var credited = credits(bureau.issued(), ALL);
    assertThat(credited.status()).isEqualTo(201);
    assertThat(credited.at("/status")).isEqualTo("credited");
    assertThat(credited.at("/creditNotes/0/number")).matches("HC-2030-\\d{6}");
    assertThat(credited.at("/creditNotes/0/total/amount")).isEqualTo("-90.00");
    assertThat(credited.at("/creditNotes/0/reason")).isEqualTo("It rained");
  }

  @Test
  void a_line_is_taken_back_with_its_tax() {
    var credited = credits(bureau.issued(), AN_HOUR);
    assertThat(credited.at("/status")).isEqualTo("partly-paid");
    assertThat(credited.at("/remaining/amount")).isEqualTo("40.00");
    assertThat(credited.at("/creditNotes/0/tax/amount")).isEqualTo("-7.98");
    assertThat(credited.at("/taxesByNow/0/base/amount")).isEqualTo("50.00");
    assertThat(credited.at("/taxesByNow/0/amount/amount")).isEqualTo("7.99");
  }

  @Test
  void what_is_sent_twice_with_one_key_is_taken_back_once() {
    var issued = bureau.issued();
    var key = operatorWith(Client.freshKey());
    var first = credits(issued, AN_HOUR, key);
    assertThat(credits(issued, AN_HOUR, key).body()).isEqualTo(first.body());
    assertThat(credits(issued, AN_HOUR, Client.operator()).gist())
        .isEqualTo("400 idempotency-key-missing");
  }

  @Test
  void more_than_is_left_is_refused_and_says_what_is() {
    var issued = bureau.issued();
    credits(issued, AN_HOUR);
    var refused = credits(issued, AN_HOUR);
    assertThat(refused.gist()).isEqualTo("422 more-than-billed lines");
    assertThat(refused.at("/left/amount")).isEqualTo("40.00");
    assertThat(bureau.now(issued).at("/remaining/amount")).isEqualTo("40.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"It rained\" | \" \" | 400 invalid-request reason",
        "\"50.00\" | \"0.00\" | 400 invalid-request lines[0].unitPrice",
        "}} | }}, {\"text\": \"Tip\", \"quantity\": 1, \"unitPrice\": \"-1.00\"} |"
            + " 400 invalid-request lines[1].unitPrice",
        "\"50.00\" | \"50.001\" | 400 invalid-request lines[0].unitPrice",
        "\"percent\": \"19\" | \"percent\": \"7\" | 422 more-than-billed lines",
        "\"quantity\": 1 | \"quantity\": 0 | 400 invalid-request lines[0].quantity",
      })
  void what_is_wrong_is_refused_by_name(String right, String wrong, String gist) {
    var changed = AN_HOUR.replace(right, wrong);
    assertThat(changed).isNotEqualTo(AN_HOUR);
    assertThat(credits(bureau.issued(), changed).gist()).isEqualTo(gist);
  }

  @Test
  void neither_a_draft_nor_an_order_s_invoice_is_taken_back_so() {
    assertThat(credits(bureau.writes(invoice()), ALL).gist()).isEqualTo("409 not-issued");
    var ofOrder = "/api/v1/orders/" + bureau.billed().at("/orderId") + "/invoices";
    var id = client.get(ofOrder, Client.operator()).at("/invoices/0/id");
    var path = "/api/v1/invoices/" + id + "/credit-notes";
    assertThat(client.post(path, ALL, operatorWith(Client.freshKey())).gist())
        .isEqualTo("409 of-an-order");
  }

  @Test
  void who_may_not_see_it_takes_nothing_back_of_it() {
    var issued = bureau.issued();
    assertThat(credits(issued, ALL, keyOf(ServerWiring.SAKURA_KEY)).gist())
        .isEqualTo("404 not-found");
    assertThat(credits(issued, ALL, keyOf(ServerWiring.POWERLESS_KEY)).gist())
        .isEqualTo("403 forbidden");
    assertThat(bureau.now(issued).at("/status")).isEqualTo("issued");
  }

  private static String[] keyOf(String operator) {
    return Stream.of(Client.freshKey(), new String[] {"X-Api-Key", operator})
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }
}
