package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.refund.FollowMoney;
import booking.application.refund.PayRefund;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentId;
import booking.domain.refund.RefundId;
import booking.inmemory.InMemoryBackend;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Currency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that goes back, disputes, and the books beside the gateway, over HTTP. */
@MicronautTest
class RefundsTest {
  private static final String REPORT =
      "/api/v1/reports/reconciliation?from=2030-06-01&to=2030-06-01&limit=200";

  private final Client client;
  private final Harbour harbour;
  private final InMemoryBackend backend;
  private final PayRefund pay;
  private final FollowMoney follow;

  RefundsTest(
      Client client, Harbour harbour, InMemoryBackend backend, PayRefund pay, FollowMoney follow) {
    this.client = client;
    this.harbour = harbour;
    this.backend = backend;
    this.pay = pay;
    this.follow = follow;
  }

  @Test
  void a_refund_is_asked_for_approved_of_and_paid() {
    var wanted = wanted(harbour.booked(2), "5.00");
    assertThat(wanted.at("/status")).isEqualTo("requested");
    assertThat(decide(wanted, "approve", "").at("/status")).isEqualTo("approved");
    pay.run(new RefundId(UUID.fromString(wanted.at("/id"))));
    assertThat(now(wanted).at("/status")).isEqualTo("succeeded");
    assertThat(now(wanted).at("/parts/0/status")).isEqualTo("succeeded");
  }

  @Test
  void a_refund_is_rejected_with_a_reason() {
    var wanted = wanted(harbour.booked(1), "5.00");
    var rejected = decide(wanted, "reject", "{\"note\": \"It was as described\"}");
    assertThat(rejected.at("/status")).isEqualTo("rejected");
    assertThat(rejected.at("/note")).isEqualTo("It was as described");
    assertThat(decide(wanted, "approve", "").gist()).isEqualTo("409 refund-decided");
  }

  @Test
  void a_customer_may_ask_and_not_decide() {
    var booked = harbour.booked(1);
    var token = Client.bearer(booked.at("/accessToken"));
    var wanted = client.post(harbour.booking(booked) + "/refund", body("1.00"), token);
    assertThat(wanted.status()).isEqualTo(201);
    var path = "/api/v1/refunds/" + wanted.at("/id");
    assertThat(client.post(path + "/approve", "", token).gist()).isEqualTo("401 unauthorised");
    assertThat(now(wanted).at("/status")).isEqualTo("requested");
  }

  @Test
  void more_than_was_paid_is_refused_and_says_how_much_there_is() {
    var booked = harbour.booked(1);
    var refused = ask(booked, body("10000.00"));
    assertThat(refused.gist()).isEqualTo("422 refund-too-large amount");
    assertThat(refused.at("/most")).isEqualTo(harbour.order(booked).at("/paid"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "-1.00"})
  void nothing_and_less_cannot_go_back(String amount) {
    assertThat(ask(harbour.booked(1), body(amount)).gist())
        .isEqualTo("422 refund-too-large amount");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"amount\": \"1.005\", \"reason\": \"x\"} | amount",
        "{\"amount\": \"all\", \"reason\": \"x\"} | amount",
        "{\"amount\": \"1.00\", \"reason\": \" \"} | reason",
        "{\"amount\": \"1.00\"} | reason"
      })
  void a_wrong_body_is_refused_and_names_the_field(String body, String field) {
    assertThat(ask(harbour.booked(1), body).gist()).isEqualTo("400 invalid-request " + field);
  }

  @Test
  void while_one_waits_there_is_no_second_one() {
    var booked = harbour.booked(1);
    var first = wanted(booked, "1.00");
    var second = ask(booked, body("1.00"));
    assertThat(second.gist()).isEqualTo("409 refund-open");
    assertThat(second.at("/refundId")).isEqualTo(first.at("/id"));
  }

  @Test
  void one_key_asks_once_whatever_becomes_of_it() {
    var path = harbour.booking(harbour.booked(1)) + "/refund";
    var key = Bureau.operatorWith(Client.freshKey());
    var first = client.post(path, body("1.00"), key);
    assertThat(client.post(path, body("1.00"), key).body()).isEqualTo(first.body());
    decide(first, "reject", "{\"note\": \"No\"}");
    var again = client.post(path, body("1.00"), key);
    assertThat(again.at("/id")).isEqualTo(first.at("/id"));
    assertThat(again.at("/status")).isEqualTo("rejected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.00", "1.005"})
  void a_stranger_does_not_learn_whether_there_is_such_a_booking(String amount) {
    var path = harbour.booking(harbour.booked(1)) + "/refund";
    var stranger = Client.bearer(harbour.booked(1).at("/accessToken"));
    assertThat(client.post(path, body(amount), stranger).gist()).isEqualTo("404 not-found");
  }

  @Test
  void operators_see_what_waits_and_nobody_sees_what_is_anothers() {
    var wanted = wanted(harbour.booked(1), "1.00");
    assertThat(
            client
                .get("/api/v1/refunds?supplier=harbour&status=requested&limit=200", operator())
                .body())
        .contains(wanted.at("/id"));
    var sakura = new String[] {"X-Api-Key", ServerWiring.SAKURA_KEY};
    assertThat(client.get("/api/v1/refunds", sakura).body()).doesNotContain(wanted.at("/id"));
    assertThat(client.get("/api/v1/refunds/" + wanted.at("/id"), sakura).gist())
        .isEqualTo("404 not-found");
    assertThat(client.post("/api/v1/refunds/" + wanted.at("/id") + "/approve", "", sakura).gist())
        .isEqualTo("404 not-found");
  }

  @Test
  void the_books_agree_with_the_gateway_and_what_happened_there_alone_is_found() {
    var booked = harbour.booked(1);
    var payment = new PaymentId(UUID.fromString(booked.at("/payment/id")));
    assertThat(line(payment)).contains("\"agrees\":true");
    backend
        .gateway()
        .refundElsewhere(intent(payment), Money.parse("2.00", Currency.getInstance("EUR")));
    assertThat(line(payment)).contains("\"agrees\":false");
    follow.run(payment);
    assertThat(line(payment)).contains("\"agrees\":true");
  }

  @Test
  void a_dispute_is_shown_and_the_books_agree_with_it() {
    var booked = harbour.booked(1);
    var payment = new PaymentId(UUID.fromString(booked.at("/payment/id")));
    backend.gateway().dispute(intent(payment), GatewayDispute.State.OPEN);
    follow.run(payment);
    assertThat(client.get("/api/v1/disputes?supplier=harbour", operator()).body())
        .contains(booked.at("/orderId"));
    assertThat(line(payment)).contains("\"agrees\":true").contains("\"0.00\"");
  }

  private String line(PaymentId payment) {
    var report = client.get(REPORT, operator());
    for (var line : report.json().get("payments")) {
      if (line.get("paymentId").asText().equals(payment.value().toString())) {
        return line.toString();
      }
    }
    throw new AssertionError("Not in the report: " + report.body());
  }

  private Intent intent(PaymentId payment) {
    return backend
        .settlements()
        .find(payment)
        .flatMap(checkout -> checkout.payment())
        .flatMap(found -> found.details().intent())
        .orElseThrow();
  }

  private Answer wanted(Answer booked, String amount) {
    var answer = ask(booked, body(amount));
    assertThat(answer.status()).isEqualTo(201);
    return answer;
  }

  private Answer ask(Answer booked, String body) {
    return client.post(harbour.booking(booked) + "/refund", body, operator());
  }

  private static String body(String amount) {
    return "{\"amount\": \"%s\", \"reason\": \"It rained\"}".formatted(amount);
  }

  private Answer decide(Answer refund, String decision, String body) {
    return client.post("/api/v1/refunds/" + refund.at("/id") + "/" + decision, body, operator());
  }

  private Answer now(Answer refund) {
    return client.get("/api/v1/refunds/" + refund.at("/id"), operator());
  }

  private static String[] operator() {
    return Client.operator();
  }
}
