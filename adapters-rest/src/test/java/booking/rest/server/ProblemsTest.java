package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What any route says no to, tried on routes that do nothing else. */
@MicronautTest
class ProblemsTest {
  @Inject Client client;

  @Test
  void a_problem_says_what_it_is_to_machines_and_to_people() {
    var problem = client.get("/nowhere");
    assertThat(problem.header("content-type")).startsWith("application/problem+json");
    assertThat(problem.json().fieldNames())
        .toIterable()
        .containsExactly("type", "title", "status", "code", "detail");
    assertThat(problem.at("/type")).isEqualTo("/problems#not-found");
    assertThat(problem.at("/status")).isEqualTo("404");
  }

  @Test
  void who_was_in_the_way_of_others_may_try_again() {
    var busy = client.get("/probe/busy");
    assertThat(busy.gist()).isEqualTo("503 busy");
    assertThat(busy.header("Retry-After")).isEqualTo("1");
  }

  @Test
  void what_nobody_expected_tells_nothing_of_itself() {
    var broken = client.get("/probe/broken");
    assertThat(broken.gist()).isEqualTo("500 internal-error");
    assertThat(broken.body()).doesNotContain("ada@example.com", "Exception", "broken");
  }

  @Test
  void an_error_of_the_machine_is_told_like_any_other() {
    assertThat(client.get("/probe/error").gist()).isEqualTo("500 internal-error");
  }

  @Test
  void a_method_that_is_not_there_says_which_are() {
    var refused = client.delete("/probe/busy");
    assertThat(refused.gist()).isEqualTo("405 method-not-allowed");
    assertThat(refused.header("Allow")).contains("GET");
  }

  @Test
  void media_types_are_those_that_are_spoken_here() {
    assertThat(client.post("/probe/wish", "<a/>", "Content-Type", "application/xml").gist())
        .isEqualTo("415 unsupported-media-type");
    assertThat(client.post("/probe/wish", "{}", "Content-Type", "nonsense").status())
        .isBetween(400, 499);
    assertThat(client.get("/probe/days?from=2030-01-01&people=1", "Accept", "image/png").gist())
        .isEqualTo("406 not-acceptable");
  }

  @Test
  void odd_addresses_are_not_there() {
    assertThat(client.get("/api/v1/xp/" + "a".repeat(5000)).status()).isBetween(400, 499);
    assertThat(client.get("//api//v1").status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/orders/%00",
        "/api/v1/xp/%ff%fe",
        "/api/v1/xp/%C0%80",
        "/nowhere/%1f",
        "/probe/days?from=2030-01-01&people=1&q=%00",
        "/probe/days?from=2030-01-01&people=1&%0A=1",
        "/probe/days?from=2030-01-01&people=1&q=%C2%85",
        "/probe/days?from=2030-01-01&people=1&q=%ed%a0%80"
      })
  void an_address_is_plain_text(String address) {
    assertThat(client.get(address).gist()).isEqualTo("400 invalid-address");
  }

  @Test
  void an_address_is_read_before_a_key_is_looked_at() {
    var wrong = client.post("/api/v1/webhooks/sand%00box", "{}", Client.key("short"));
    assertThat(wrong.gist()).isEqualTo("400 invalid-address");
  }

  @Test
  void an_address_may_be_in_any_language() {
    var found = client.get("/probe/days?from=2030-01-01&people=1&q=Spa%C3%9F+%F0%9F%9A%B2");
    assertThat(found.status()).isEqualTo(200);
  }

  @Test
  void empty_values_are_shown_rather_than_left_out() {
    assertThat(client.get("/probe/days?from=2030-01-01&people=1").body())
        .isEqualTo("{\"said\":\"2030-01-01\",\"nothing\":\"\"}");
  }
}
