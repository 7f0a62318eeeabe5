package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.closure.CancelItsBookings;
import booking.domain.closure.SessionFacts;
import booking.inmemory.InMemoryBackend;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole departures, over HTTP. */
@MicronautTest
class SessionsTest {
  private static final String STORM = "{\"reason\": \"weather\", \"note\": \"storm\"}";

  private final Client client;
  private final Harbour harbour;
  private final InMemoryBackend backend;
  private final CancelItsBookings cancelItsBookings;

  SessionsTest(
      Client client,
      Harbour harbour,
      InMemoryBackend backend,
      CancelItsBookings cancelItsBookings) {
    this.client = client;
    this.harbour = harbour;
    this.backend = backend;
    this.cancelItsBookings = cancelItsBookings;
  }

  private Answer seen(String session) {
    return client.get(path(session), Client.operator());
  }

  private static String path(String session) {
    return "/api/v1/sessions/" + session;
  }

  private Answer changed(String session, String body) {
    return client.send("PATCH", path(session), body, Client.operator());
  }

  private Answer cancelled(String session, String body, String... headers) {
    return client.post(path(session) + "/cancel", body, headers);
  }

  private void itsBookingsAreCancelled() {
    backend.outbox().facts().stream()
        .filter(fact -> fact.kind().equals(SessionFacts.CANCELLED))
        .forEach(cancelItsBookings::handle);
  }

  private Answer held(String session, int seats) {
    return harbour.place(Harbour.order(Harbour.item(session, "adult", seats)));
  }

  private static String[] key(String key) {
    return new String[] {"X-Api-Key", key};
  }

  @Test
  void an_operator_sees_how_full_a_departure_is() {
    var session = harbour.freshWalk();
    held(session, 3);
    var seen = seen(session);
    assertThat(seen.at("/taken")).isEqualTo("3");
    assertThat(seen.at("/sold")).isEqualTo("0");
    assertThat(seen.at("/bookings")).isEqualTo("0");
    assertThat(seen.at("/open")).isEqualTo("true");
    assertThat(seen.at("/start")).startsWith("2030-06-");
  }

  @Test
  void it_gets_other_seats_but_not_fewer_than_are_taken() {
    var session = harbour.freshWalk();
    held(session, 3);
    assertThat(changed(session, "{\"seats\": 3}").at("/seats")).isEqualTo("3");
    assertThat(changed(session, "{\"seats\": 2, \"open\": false}").gist())
        .isEqualTo("409 capacity-in-use seats");
    assertThat(seen(session).at("/seats")).isEqualTo("3");
    assertThat(seen(session).at("/open")).isEqualTo("true");
    assertThat(held(session, 1).gist()).startsWith("409 sold-out");
  }

  @Test
  void a_change_that_comes_late_again_does_not_undo_a_later_one() {
    var session = harbour.freshWalk();
    var key = Bureau.operatorWith(Client.freshKey());
    client.send("PATCH", path(session), "{\"seats\": 5}", key);
    changed(session, "{\"seats\": 7}");
    assertThat(client.send("PATCH", path(session), "{\"seats\": 5}", key).at("/seats"))
        .isEqualTo("7");
  }

  @Test
  void off_sale_it_cannot_be_booked_until_it_is_put_back() {
    var session = harbour.freshWalk();
    assertThat(changed(session, "{\"open\": false}").at("/open")).isEqualTo("false");
    assertThat(held(session, 1).gist()).startsWith("409 no-longer-offered");
    changed(session, "{\"open\": true}");
    assertThat(held(session, 1).status()).isEqualTo(201);
  }

  @Test
  void a_cancelled_departure_gives_all_money_back_and_shows_how_far_that_is() {
    var session = harbour.freshWalk();
    var booked = harbour.booked(session, 2);
    var begun = cancelled(session, STORM, Client.operator());
    assertThat(begun.status()).isEqualTo(202);
    assertThat(begun.at("/status")).isEqualTo("running");
    assertThat(begun.at("/left")).isEqualTo("1");
    itsBookingsAreCancelled();
    var done = client.get(path(session) + "/cancellation", Client.operator());
    assertThat(done.at("/status")).isEqualTo("done");
    assertThat(done.at("/cancelled")).isEqualTo("1");
    assertThat(harbour.order(booked).at("/status")).isEqualTo("cancelled");
  }

  @Test
  void with_the_same_key_the_same_is_answered_and_another_body_is_refused() {
    var session = harbour.freshWalk();
    var headers = Bureau.operatorWith(Client.freshKey());
    var first = cancelled(session, STORM, headers);
    assertThat(cancelled(session, STORM, headers).body()).isEqualTo(first.body());
    assertThat(cancelled(session, "{\"reason\": \"other\"}", headers).gist())
        .isEqualTo("422 idempotency-key-reused");
  }

  @Test
  void what_is_cancelled_is_not_put_back_on_sale() {
    var session = harbour.freshWalk();
    cancelled(session, STORM, Client.operator());
    assertThat(changed(session, "{\"open\": true}").gist()).isEqualTo("409 session-cancelled open");
    assertThat(held(session, 1).gist()).startsWith("409 no-longer-offered");
  }

  @Test
  void nobody_else_sees_or_changes_it() {
    var session = harbour.freshWalk();
    var sakura = key(ServerWiring.SAKURA_KEY);
    assertThat(client.get(path(session), sakura).gist()).isEqualTo("404 not-found");
    assertThat(client.send("PATCH", path(session), "{\"seats\": 5}", sakura).gist())
        .isEqualTo("404 not-found");
    assertThat(cancelled(session, STORM, sakura).gist()).isEqualTo("404 not-found");
    assertThat(client.get(path(session)).gist()).isEqualTo("401 unauthorised");
    assertThat(cancelled(session, STORM, key(ServerWiring.POWERLESS_KEY)).gist())
        .isEqualTo("403 forbidden");
    assertThat(client.get(path(session) + "/cancellation", Client.operator()).gist())
        .isEqualTo("404 not-found");
  }

  @Test
  void a_cancellation_is_not_shown_to_another_supplier() {
    var session = harbour.freshWalk();
    cancelled(session, STORM, Client.operator());
    assertThat(client.get(path(session) + "/cancellation", key(ServerWiring.SAKURA_KEY)).gist())
        .isEqualTo("404 not-found");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | seats",
        "{\"seats\": -1} | seats",
        "{\"seats\": \"two\"} | seats",
        "{\"open\": 1} | open",
      })
  void a_wrong_change_names_the_field_and_changes_nothing(String body, String field) {
    var session = harbour.freshWalk();
    var before = seen(session).body();
    assertThat(changed(session, body).gist()).isEqualTo("400 invalid-request " + field);
    assertThat(seen(session).body()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | reason",
        "{\"reason\": \"fog\"} | reason",
        "{\"reason\": \"other\", \"goodwill\": \"yes\"} | goodwill",
      })
  void a_wrong_cancellation_names_the_field_and_changes_nothing(String body, String field) {
    var session = harbour.freshWalk();
    assertThat(cancelled(session, body, Client.operator()).gist())
        .isEqualTo("400 invalid-request " + field);
    assertThat(seen(session).at("/open")).isEqualTo("true");
  }

  @Test
  void a_catalogue_says_what_must_be_sold_for_a_departure_to_go_ahead() {
    assertThat(imported(4, "PT24H").status()).isEqualTo(200);
    assertThat(imported(0, "PT24H").gist()).endsWith("departures.minimum.seats");
    assertThat(imported(4, "-PT1H").gist()).endsWith("departures.minimum.decideBefore");
  }

  private Answer imported(int seats, String decideBefore) {
    var minimum = "{\"seats\": %d, \"decideBefore\": \"%s\"}".formatted(seats, decideBefore);
    var file =
        Harbour.catalogue()
            .replaceFirst("\"departures\": \\{", "\"departures\": {\"minimum\": " + minimum + ",");
    return client.post("/api/v1/catalogue/import", file, Client.operator());
  }
}
