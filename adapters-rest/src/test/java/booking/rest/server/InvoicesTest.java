package booking.rest.server;

import static booking.rest.server.Bureau.invoice;
import static booking.rest.server.Bureau.operatorWith;
import static booking.rest.server.Bureau.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invoices written by hand, and what is paid for them. */
@MicronautTest
class InvoicesTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject Bureau bureau;

  @Test
  void a_draft_has_no_number_until_it_is_issued() {
    var draft = bureau.writes(invoice("\"dueOn\": \"2030-06-15\""));
    assertThat(draft.status()).isEqualTo(201);
    assertThat(draft.at("/status")).isEqualTo("draft");
    assertThat(draft.json().get("number").isNull()).isTrue();
    var issued = client.post(path(draft) + "/issue", "", Client.operator());
    assertThat(issued.at("/number")).matches("HT-2030-\\d{6}");
    assertThat(issued.at("/issuedOn")).isEqualTo("2030-06-01");
    assertThat(issued.at("/dueOn")).isEqualTo("2030-06-15");
  }

  @Test
  void lines_taxes_and_total_are_shown() {
    var issued = bureau.issued();
    assertThat(issued.at("/seller")).isEqualTo("Harbour Tours GmbH");
    assertThat(issued.at("/buyer/address/1")).isEqualTo("12345 Berlin");
    assertThat(issued.at("/sections/0/lines/0/unitPrice/amount")).isEqualTo("50.00");
    assertThat(issued.at("/taxes/0/rate")).isEqualTo("19%");
    assertThat(issued.at("/taxes/0/base/amount")).isEqualTo("100.00");
    assertThat(issued.at("/tax/amount")).isEqualTo("15.97");
    assertThat(issued.at("/total/amount")).isEqualTo("90.00");
    assertThat(issued.at("/remaining/amount")).isEqualTo("90.00");
  }

  @Test
  void asking_for_it_again_with_the_same_key_makes_no_second_one() {
    var key = operatorWith(Client.freshKey());
    var first = client.post("/api/v1/invoices", invoice("\"issue\": true"), key);
    var again = client.post("/api/v1/invoices", invoice("\"issue\": true"), key);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(client.post("/api/v1/invoices", invoice(), key).gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void it_is_paid_in_parts() {
    var issued = bureau.issued();
    var partly = bureau.receives(issued, "60.00", "\"note\": \"first half\"");
    assertThat(partly.at("/status")).isEqualTo("partly-paid");
    assertThat(partly.at("/remaining/amount")).isEqualTo("30.00");
    assertThat(partly.at("/payments/0/method")).isEqualTo("transfer");
    assertThat(partly.at("/payments/0/receivedOn")).isEqualTo("2030-06-01");
    assertThat(bureau.receives(issued, "30.00").at("/status")).isEqualTo("paid");
  }

  @Test
  void more_than_remains_is_refused_or_kept_as_the_operator_says() {
    var issued = bureau.issued();
    var refused = bureau.receives(issued, "90.01");
    assertThat(refused.gist()).isEqualTo("422 overpayment amount");
    assertThat(refused.at("/remaining/amount")).isEqualTo("90.00");
    var kept = bureau.receives(issued, "100.00", "\"keepAsCredit\": true");
    assertThat(kept.at("/status")).isEqualTo("paid");
    assertThat(kept.at("/inCredit/amount")).isEqualTo("10.00");
  }

  @Test
  void a_payment_that_is_sent_twice_with_one_key_is_noted_once() {
    var issued = bureau.issued();
    var key = operatorWith(Client.freshKey());
    var body = "{\"amount\": \"40.00\", \"method\": \"cash\"}";
    client.post(path(issued) + "/payments", body, key);
    client.post(path(issued) + "/payments", body, key);
    assertThat(bureau.now(issued).at("/paid/amount")).isEqualTo("40.00");
  }

  @Test
  void one_key_sends_one_mail() {
    var issued = bureau.issued();
    var key = operatorWith(Client.freshKey());
    var first = client.post(path(issued) + "/send", "", key);
    assertThat(first.status()).isEqualTo(202);
    var asked = bureau.askedFor();
    assertThat(client.post(path(issued) + "/send", "", key).body()).isEqualTo(first.body());
    assertThat(bureau.askedFor()).isEqualTo(asked);
    client.post(path(issued) + "/send", "", Client.operator());
    assertThat(bureau.askedFor()).isEqualTo(asked + 1);
  }

  @Test
  void a_draft_is_neither_paid_nor_sent() {
    var draft = bureau.writes(invoice());
    assertThat(bureau.receives(draft, "1.00").gist()).isEqualTo("409 not-issued");
    assertThat(client.post(path(draft) + "/send", "", Client.operator()).gist())
        .isEqualTo("409 not-issued");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"50.00\" | \"50.001\" | 400 invalid-request lines[0].unitPrice",
        "\"50.00\" | \"1e30\" | 400 invalid-request lines[0].unitPrice",
        "\"50.00\" | \"999999999999999.99\" | 400 invalid-request lines[0].unitPrice",
        "\"50.00\" | \"-999999999999999.99\" | 400 invalid-request lines[0].unitPrice",
        "\"-10.00\" | \"999999999999999.99\" | 400 invalid-request lines[1].unitPrice",
        "\"quantity\": 2 | \"quantity\": 2147483647 | 400 invalid-request lines[0].quantity",
        "\"50.00\" | 50.00 | 400 invalid-request lines[0].unitPrice",
        "\"quantity\": 2 | \"quantity\": 0 | 400 invalid-request lines[0].quantity",
        "\"percent\": \"19\" | \"percent\": \"119\" | 400 invalid-request lines[0].tax.percent",
        "\"-10.00\" | \"-100.01\" | 422 less-than-nothing lines",
        "Schule am Park | ' ' | 400 invalid-request buyer.name",
        "office@school.example | office | 400 invalid-request buyer.email",
        "\"harbour\" | \"nobody\" | 404 not-found",
        "\"supplier\": \"harbour\", | '' | 400 invalid-request supplier",
      })
  void what_is_wrong_is_refused_by_name(String right, String wrong, String gist) {
    var changed = invoice().replace(right, wrong);
    assertThat(changed).isNotEqualTo(invoice());
    assertThat(bureau.writes(changed).gist()).isEqualTo(gist);
  }

  @ParameterizedTest
  @CsvSource({
    "0.00, 400 invalid-request amount",
    "-1.00, 400 invalid-request amount",
    "1.001, 400 invalid-request amount"
  })
  void nothing_and_less_is_no_payment(String amount, String gist) {
    assertThat(bureau.receives(bureau.issued(), amount).gist()).isEqualTo(gist);
  }

  @Test
  void many_of_much_is_more_than_an_invoice_holds() {
    var many = invoice().replace("\"quantity\": 2", "\"quantity\": 100000");
    var huge = many.replace("\"50.00\"", "\"999999999.99\"");
    assertThat(bureau.writes(huge).gist()).isEqualTo("400 invalid-request lines[0].unitPrice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e30", "999999999999999.99", "1000000000000.01"})
  void more_than_anybody_owes_is_not_even_kept_as_credit(String amount) {
    var issued = bureau.issued();
    bureau.receives(issued, "1.00");
    var refused = bureau.receives(issued, amount, "\"keepAsCredit\": true");
    assertThat(refused.gist()).isEqualTo("400 invalid-request amount");
    assertThat(bureau.now(issued).at("/paid/amount")).isEqualTo("1.00");
  }

  @Test
  void money_does_not_come_tomorrow() {
    var later = bureau.receives(bureau.issued(), "1.00", "\"receivedOn\": \"2030-06-02\"");
    assertThat(later.gist()).isEqualTo("400 invalid-request receivedOn");
  }

  @Test
  void a_key_of_one_supplier_reaches_nothing_of_another() {
    var issued = bureau.issued();
    var sakura = new String[] {"X-Api-Key", ServerWiring.SAKURA_KEY};
    assertThat(client.get(path(issued), sakura).gist()).isEqualTo("404 not-found");
    assertThat(client.get(path(issued) + ".pdf", sakura).gist()).isEqualTo("404 not-found");
    for (var deed : new String[] {"/issue", "/send"}) {
      assertThat(client.post(path(issued) + deed, "", sakura).gist()).isEqualTo("404 not-found");
    }
    var payment = "{\"amount\": \"1.00\", \"method\": \"cash\"}";
    assertThat(client.post(path(issued) + "/payments", payment, sakura).gist())
        .isEqualTo("404 not-found");
  }

  @Test
  void nobody_without_a_key_writes_one() {
    assertThat(client.post("/api/v1/invoices", invoice(), Client.freshKey()).gist())
        .isEqualTo("401 unauthorised");
    assertThat(client.post("/api/v1/invoices", invoice(), Client.operator()).gist())
        .isEqualTo("400 idempotency-key-missing");
  }
}
