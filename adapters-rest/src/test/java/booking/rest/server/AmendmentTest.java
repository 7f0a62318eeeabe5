package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing what was booked, over HTTP. */
@MicronautTest
class AmendmentTest {
  private static final String THREE = "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 3}]}";
  private static final String ONE = "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 1}]}";

  private final Client client;
  private final Harbour harbour;

  AmendmentTest(Client client, Harbour harbour) {
    this.client = client;
    this.harbour = harbour;
  }

  private static String to(String session) {
    return "{\"sessionId\": \"%s\"}".formatted(session);
  }

  private Answer amend(Answer booked, String body, String... headers) {
    return client.send("PATCH", harbour.booking(booked), body, headers);
  }

  private Answer preview(Answer booked, String body, String... headers) {
    return client.send("POST", harbour.booking(booked) + "/amendment", body, headers);
  }

  private static String[] token(Answer placed) {
    return Client.bearer(placed.at("/accessToken"));
  }

  @Test
  void it_is_put_off_to_another_departure() {
    var booked = harbour.bookedInDays(20, 2);
    var later = harbour.walkInDays(25);
    var done = amend(booked, to(later), token(booked));
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.at("/booking/sessionId")).isEqualTo(later);
    assertThat(done.at("/due/amount")).isEqualTo("0.00");
    assertThat(harbour.order(booked).at("/bookings/0/sessionId")).isEqualTo(later);
  }

  @Test
  void what_one_more_costs_is_shown_before_and_is_owed_then() {
    var booked = harbour.bookedInDays(20, 2);
    var shown = preview(booked, THREE, token(booked));
    assertThat(new BigDecimal(shown.at("/difference/amount"))).isPositive();
    assertThat(harbour.order(booked).at("/bookings/0/tickets/0/quantity")).isEqualTo("2");
    var done = amend(booked, THREE, token(booked));
    assertThat(done.at("/due")).isEqualTo(shown.at("/difference"));
    assertThat(done.at("/booking/tickets/0/quantity")).isEqualTo("3");
    var link =
        client.post(
            "/api/v1/orders/%s/pay-link".formatted(booked.at("/orderId")), "{}", token(booked));
    assertThat(link.at("/amount")).isEqualTo(shown.at("/difference"));
  }

  @Test
  void what_fewer_cost_less_goes_back() {
    var booked = harbour.bookedInDays(20, 2);
    var shown = preview(booked, ONE, token(booked));
    var done = amend(booked, ONE, token(booked));
    assertThat(done.at("/refund/amount")).isEqualTo(shown.at("/refund"));
    assertThat(shown.at("/difference/amount")).startsWith("-");
  }

  @Test
  void doing_it_again_changes_nothing() {
    var booked = harbour.bookedInDays(20, 2);
    amend(booked, ONE, token(booked));
    var again = amend(booked, ONE, token(booked));
    assertThat(again.at("/booking/tickets/0/quantity")).isEqualTo("1");
    assertThat(again.json().get("refund").isNull()).isTrue();
  }

  @Test
  void a_change_that_comes_late_again_does_not_undo_a_later_one() {
    var booked = harbour.bookedInDays(20, 2);
    var key = Bureau.operatorWith(Client.freshKey());
    assertThat(amend(booked, ONE, key).status()).isEqualTo(200);
    var later = amend(booked, THREE, token(booked));
    var again = amend(booked, ONE, key);
    assertThat(again.json().get("booking")).isEqualTo(later.json().get("booking"));
    assertThat(again.at("/due/amount")).isEqualTo(later.at("/due/amount"));
    assertThat(harbour.order(booked).at("/bookings/0/tickets/0/quantity")).isEqualTo("3");
  }

  @Test
  void an_order_that_waits_for_its_money_is_paid_at_its_new_price() {
    var placed = harbour.placed(2);
    var done = amend(placed, ONE, token(placed));
    assertThat(new BigDecimal(done.at("/due/amount")))
        .isLessThan(new BigDecimal(placed.at("/payment/amount/amount")));
    assertThat(harbour.pay(placed, TestCard.GOOD).status()).isEqualTo(200);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
    assertThat(harbour.order(placed).at("/paid")).isEqualTo(done.at("/due"));
  }

  @Test
  void at_another_price_than_was_shown_it_is_left_alone() {
    var booked = harbour.bookedInDays(20, 2);
    var body = THREE.replaceFirst("\\{", "{\"difference\": \"0.01\", ");
    assertThat(amend(booked, body, token(booked)).gist()).isEqualTo("409 price-differs difference");
    assertThat(harbour.order(booked).at("/bookings/0/tickets/0/quantity")).isEqualTo("2");
  }

  @Test
  void a_customer_cannot_change_what_he_would_get_nothing_back_for_and_an_operator_can() {
    var booked = harbour.bookedInDays(2, 2);
    var later = to(harbour.walkInDays(9));
    assertThat(amend(booked, later, token(booked)).gist()).isEqualTo("409 too-late-to-change");
    assertThat(amend(booked, later, Client.operator()).status()).isEqualTo(200);
  }

  @Test
  void without_a_token_or_with_that_of_another_it_is_not_there() {
    var booked = harbour.bookedInDays(20, 1);
    var other = harbour.bookedInDays(20, 1);
    assertThat(amend(booked, THREE).gist()).isEqualTo("404 not-found");
    assertThat(amend(booked, THREE, token(other)).gist()).isEqualTo("404 not-found");
    assertThat(amend(booked, THREE, "X-Api-Key", ServerWiring.SAKURA_KEY).gist())
        .isEqualTo("404 not-found");
    assertThat(amend(booked, THREE, "X-Api-Key", ServerWiring.POWERLESS_KEY).gist())
        .isEqualTo("403 forbidden");
    assertThat(harbour.order(booked).at("/bookings/0/tickets/0/quantity")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"tickets\": []} | 422 nothing-wanted tickets",
        "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 0}]} |"
            + " 400 invalid-request tickets[0].quantity",
        "{\"tickets\": [{\"type\": \"dog\", \"quantity\": 1}]} |"
            + " 404 unknown-ticket-type tickets[0].type",
        "{\"extras\": [{\"id\": \"moon\", \"quantity\": 1}]} | 404 unknown-extra extras[0].id",
        "{\"sessionId\": \"5\"} | 404 unknown-session sessionId",
        "{\"start\": \"2030-06-20T10:00\"} | 400 invalid-request sessionId",
        "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 900}]} | 422 party-too-large tickets",
        "{\"by\": \"nobody\"} | 400 invalid-request by",
        "{\"difference\": \"much\"} | 400 invalid-request difference"
      })
  void a_wrong_body_names_the_field_and_changes_nothing(String body, String gist) {
    var booked = harbour.bookedInDays(20, 1);
    assertThat(amend(booked, body, token(booked)).gist()).isEqualTo(gist);
    assertThat(preview(booked, body, token(booked)).gist()).isEqualTo(gist);
    assertThat(harbour.order(booked).at("/bookings/0/tickets/0/quantity")).isEqualTo("1");
  }
}
