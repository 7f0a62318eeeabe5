package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class AvailabilityTest {
  @Inject Client client;
  @Inject Harbour harbour;

  private Answer search(String query) {
    return client.get("/api/v1/xp/available?supplier=harbour&" + query);
  }

  @Test
  void sessions_are_shown_in_their_own_zone_with_what_is_left() {
    var session = harbour.experience("harbour", "old-town-walk").at("/sessions/0");
    assertThat(session.get("start").asText()).isEqualTo("2030-06-02T10:00:00+02:00");
    assertThat(session.get("end").asText()).isEqualTo("2030-06-02T12:00:00+02:00");
    assertThat(session.get("capacity").asInt()).isEqualTo(10);
    assertThat(session.get("status").asText()).isEqualTo("available");
  }

  @Test
  void what_is_held_is_no_longer_left_and_the_version_tells() {
    var days = "from=2030-06-02&to=2030-06-30&participants=1";
    var before = search(days);
    var session = before.json().at("/experiences/0/sessions/7/id").asText();
    assertThat(harbour.place(Harbour.order(Harbour.item(session, "adult", 8))).status())
        .isEqualTo(201);
    var after = search(days);
    assertThat(after.at("/version")).isNotEqualTo(before.at("/version"));
    assertThat(after.at("/experiences/0/sessions/7/remaining")).isEqualTo("2");
    assertThat(
            search("from=2030-06-02&to=2030-06-30&participants=3")
                .at("/experiences/0/sessions/7/status"))
        .isEqualTo("limited");
  }

  @Test
  void an_experience_tells_its_tickets_extras_and_questions() {
    var id = harbour.experience("harbour", "cooking-class").get("id").asText();
    var cooking = client.get("/api/v1/xp/" + id);
    assertThat(cooking.at("/questions/0/code")).isEqualTo("diet");
    assertThat(cooking.at("/questions/0/choices/1")).isEqualTo("vegetarian");
    assertThat(cooking.at("/questions/0/tickets/0")).isEqualTo("cook");
    assertThat(cooking.at("/ticketTypes/0/price/amount")).isEqualTo("80.00");
    assertThat(cooking.at("/supplier/termsVersion")).isEqualTo("2030-01");
    assertThat(cooking.at("/bookedBy")).isEqualTo("sessions");
    assertThat(cooking.json().get("intervals").isNull()).isTrue();
  }

  @Test
  void a_resource_shows_when_it_is_free() {
    var id = harbour.experience("harbour", "sauna-boat").get("id").asText();
    var monday =
        client.get("/api/v1/xp/%s/availability?from=2030-06-03&to=2030-06-04".formatted(id));
    assertThat(monday.at("/intervals/0/start")).isEqualTo("2030-06-03T10:00:00+02:00");
    assertThat(monday.at("/intervals/0/end")).isEqualTo("2030-06-03T22:00:00+02:00");
    assertThat(monday.at("/intervals/0/remaining")).isEqualTo("1");
    assertThat(monday.at("/resource/name")).isEqualTo("Sauna boat");
  }

  @Test
  void sessions_of_one_experience_are_shown_as_well() {
    var id = harbour.experience("harbour", "cooking-class").get("id").asText();
    var june = client.get("/api/v1/xp/%s/availability?from=2030-06-02&to=2030-06-30".formatted(id));
    assertThat(june.json().get("sessions")).hasSize(4);
    assertThat(june.json().get("resource").isNull()).isTrue();
  }

  @Test
  void category_and_text_choose_among_experiences() {
    assertThat(
            search("from=2030-06-02&to=2030-06-03&participants=2&category=food")
                .json()
                .get("experiences"))
        .hasSize(1);
    assertThat(
            search("from=2030-06-02&to=2030-06-03&participants=1&q=BIKE").json().get("experiences"))
        .hasSize(1);
    assertThat(
            search("from=2030-06-02&to=2030-06-03&participants=1&q=submarine")
                .json()
                .get("experiences"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "from=2030-06-02&to=2030-06-03&participants=two, participants: a whole number from 1 to 1000.",
    "from=2030-06-02&to=2030-06-03&participants=0, participants: a whole number from 1 to 1000.",
    "from=June&to=2030-06-03&participants=1, from: a date as 2026-12-31.",
    "from=2030-06-02&to=2030-06-31&participants=1, to: a date as 2026-12-31."
  })
  void who_asks_wrongly_is_told_what_is_expected(String query, String expected) {
    assertThat(search(query).at("/detail")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "from=2030-06-02&to=2030-06-02&participants=1, 400 invalid-request to",
    "from=2030-06-02&to=2030-06-01&participants=1, 400 invalid-request to",
    "from=2030-06-02&to=2030-07-04&participants=1, 400 invalid-request to",
    "from=2030-06-02&to=2030-07-03&participants=1, 200",
    "from=2030-06-02&participants=1, 400 invalid-request to",
    "from=June&to=2030-06-03&participants=1, 400 invalid-request from",
    "from=2030-02-30&to=2030-06-03&participants=1, 400 invalid-request from",
    "from=1066-10-14&to=1066-10-15&participants=1, 400 invalid-request from",
    "from=%2B999999999-01-01&to=2030-06-03&participants=1, 400 invalid-request from",
    "from=2030-06-02&to=2030-06-03, 400 invalid-request participants",
    "from=2030-06-02&to=2030-06-03&participants=two, 400 invalid-request participants",
    "from=2030-06-02&to=2030-06-03&participants=0, 400 invalid-request participants",
    "from=2030-06-02&to=2030-06-03&participants=99999999999, 400 invalid-request participants",
    "from=2030-06-02&to=2030-06-03&participants=1&cursor=x, 400 invalid-request cursor"
  })
  void a_search_is_refused_by_the_name_of_what_is_wrong(String query, String gist) {
    assertThat(search(query).gist()).isEqualTo(gist);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/xp/available?supplier=nobody&from=2030-06-02&to=2030-06-03&participants=1",
    "/api/v1/xp/00000000-0000-0000-0000-000000000001",
    "/api/v1/xp/not-an-id",
    "/api/v1/xp/00000000-0000-0000-0000-000000000001/availability?from=2030-06-02&to=2030-06-03",
    "/api/v1/xp/not-an-id/availability?from=2030-06-02&to=2030-06-03"
  })
  void what_is_unknown_is_not_there(String path) {
    assertThat(client.get(path).gist()).isEqualTo("404 not-found");
  }
}
