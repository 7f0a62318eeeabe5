package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancelling what was booked, over HTTP. */
@MicronautTest
class CancellationTest {
  private static final String ONE_ADULT = "{\"tickets\": [{\"type\": \"adult\", \"quantity\": 1}]}";

  private final Client client;
  private final Harbour harbour;

  CancellationTest(Client client, Harbour harbour) {
    this.client = client;
    this.harbour = harbour;
  }

  @Test
  void what_it_comes_to_is_shown_before_and_changes_nothing() {
    var booked = harbour.bookedInDays(20, 2);
    var shown = client.get(harbour.booking(booked) + "/cancellation", token(booked));
    assertThat(shown.at("/back")).isEqualTo("100%");
    assertThat(shown.at("/fee/amount")).isEqualTo("0.00");
    assertThat(shown.at("/refund")).isEqualTo(harbour.order(booked).at("/paid"));
    assertThat(shown.at("/parts/0/to")).isEqualTo("card");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @ParameterizedTest
  @CsvSource({"20, 100%", "10, 50%", "2, 0%"})
  void how_much_comes_back_depends_on_how_early_it_is(int days, String back) {
    var booked = harbour.bookedInDays(days, 1);
    assertThat(client.get(harbour.booking(booked) + "/cancellation", token(booked)).at("/back"))
        .isEqualTo(back);
  }

  @Test
  void a_customer_cancels_and_is_told_what_goes_back() {
    var booked = harbour.bookedInDays(20, 2);
    var cancelled = cancel(booked, "{\"reason\": \"ill\"}", token(booked));
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(cancelled.at("/booking/status")).isEqualTo("cancelled");
    assertThat(cancelled.at("/orderStatus")).isEqualTo("cancelled");
    assertThat(cancelled.at("/refund/status")).isEqualTo("approved");
    assertThat(cancelled.at("/refund/amount")).isEqualTo(harbour.order(booked).at("/paid"));
  }

  @Test
  void who_looks_at_it_afterwards_sees_who_cancelled_it_and_when() {
    var booked = harbour.bookedInDays(20, 1);
    assertThat(harbour.order(booked).json().at("/bookings/0/cancelled").isNull()).isTrue();
    cancel(booked, "{}", token(booked));
    assertThat(harbour.order(booked).at("/bookings/0/cancelled/by")).isEqualTo("customer");
    assertThat(harbour.order(booked).at("/bookings/0/cancelled/at")).startsWith("2030-06-01T");
  }

  @Test
  void cancelling_again_answers_the_same() {
    var booked = harbour.bookedInDays(20, 1);
    var first = cancel(booked, "{}", token(booked));
    assertThat(cancel(booked, "{}", token(booked)).body()).isEqualTo(first.body());
  }

  @Test
  void what_is_cancelled_late_is_credited_but_for_the_fee() {
    var booked = harbour.bookedInDays(10, 2);
    cancel(booked, "{}", token(booked));
    var invoices =
        client.get("/api/v1/orders/" + booked.at("/orderId") + "/invoices", token(booked));
    assertThat(invoices.at("/invoices/0/credited/amount"))
        .isEqualTo(invoices.at("/invoices/0/creditNotes/0/total/amount").replace("-", ""));
  }

  @Test
  void an_operator_cancels_in_the_suppliers_name_and_all_comes_back() {
    var booked = harbour.bookedInDays(2, 2);
    var cancelled = cancel(booked, "{\"by\": \"supplier\"}", Client.operator());
    assertThat(cancelled.at("/refund/amount")).isEqualTo(harbour.order(booked).at("/paid"));
  }

  @Test
  void an_operator_may_cancel_as_the_customer_would() {
    var booked = harbour.bookedInDays(2, 2);
    var cancelled = cancel(booked, "{\"by\": \"customer\"}", Client.operator());
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(cancelled.json().get("refund").isNull()).isTrue();
  }

  @Test
  void without_a_token_or_with_that_of_another_it_is_not_there() {
    var booked = harbour.bookedInDays(20, 1);
    var other = harbour.bookedInDays(20, 1);
    assertThat(cancel(booked, "{}").gist()).isEqualTo("404 not-found");
    assertThat(cancel(booked, "{}", token(other)).gist()).isEqualTo("404 not-found");
    assertThat(cancel(booked, "{}", key(ServerWiring.SAKURA_KEY)).gist())
        .isEqualTo("404 not-found");
    assertThat(cancel(booked, "{}", key(ServerWiring.POWERLESS_KEY)).gist())
        .isEqualTo("403 forbidden");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @Test
  void what_is_not_paid_cannot_be_cancelled() {
    var placed = harbour.placed(1);
    assertThat(cancel(placed, "{}", token(placed)).gist()).isEqualTo("409 not-cancellable");
    assertThat(client.get(harbour.booking(placed) + "/cancellation", token(placed)).gist())
        .isEqualTo("409 not-cancellable");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"by\": \"nobody\"} | by",
        "{\"noShow\": \"yes\"} | noShow",
        "{\"reason\": 5} | reason"
      })
  void a_wrong_body_names_the_field_and_changes_nothing(String body, String field) {
    var booked = harbour.bookedInDays(20, 1);
    var refused = cancel(booked, body, token(booked));
    assertThat(refused.gist()).isEqualTo("400 invalid-request " + field);
    assertThat(harbour.order(booked).at("/status")).isEqualTo("confirmed");
  }

  @Test
  void what_some_of_the_tickets_come_to_is_shown_before_and_cancelled_once_for_a_key() {
    var booked = harbour.bookedInDays(20, 3);
    var shown =
        client.get(harbour.booking(booked) + "/cancellation?tickets=adult:1", token(booked));
    var key = Client.key("cancel-one-" + booked.at("/orderId"));
    var headers = new String[] {key[0], key[1], token(booked)[0], token(booked)[1]};
    var first = cancel(booked, ONE_ADULT, headers);
    assertThat(first.at("/booking/tickets/0/quantity")).isEqualTo("2");
    assertThat(first.at("/refund/amount")).isEqualTo(shown.at("/refund"));
    assertThat(cancel(booked, ONE_ADULT, headers).at("/booking/tickets/0/quantity")).isEqualTo("2");
  }

  @Test
  void some_of_the_tickets_need_a_key_and_must_be_there() {
    var booked = harbour.bookedInDays(20, 2);
    assertThat(cancel(booked, ONE_ADULT, token(booked)).gist())
        .isEqualTo("400 idempotency-key-missing");
    var preview = harbour.booking(booked) + "/cancellation?tickets=";
    assertThat(client.get(preview + "adult:2", token(booked)).gist())
        .isEqualTo("422 not-that-many tickets");
    assertThat(client.get(preview + "dog:1", token(booked)).gist())
        .isEqualTo("422 not-that-many tickets");
    assertThat(client.get(preview + "adult", token(booked)).gist())
        .isEqualTo("400 invalid-request tickets");
  }

  private Answer cancel(Answer booked, String body, String... headers) {
    return client.send("PATCH", harbour.booking(booked) + "/cancel", body, headers);
  }

  private static String[] token(Answer placed) {
    return Client.bearer(placed.at("/accessToken"));
  }

  private static String[] key(String key) {
    return new String[] {"X-Api-Key", key};
  }
}
