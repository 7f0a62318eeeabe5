package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class OpenApiTest {
  @Inject Client client;
  @Inject Router router;

  @Test
  void what_is_played_says_so_before_anything_else() {
    assertThat(client.get("/api/v1/openapi.json").at("/info/description"))
        .startsWith("**SANDBOX: no real money moves.**")
        .contains("Tours, activities");
  }

  @Test
  void every_route_of_the_interface_is_in_the_document() {
    var paths = client.get("/api/v1/openapi.json").json().get("paths");
    router
        .uriRoutes()
        .filter(route -> route.getUriMatchTemplate().toPathString().startsWith("/api/v1/"))
        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
        .filter(route -> !route.getUriMatchTemplate().toPathString().endsWith("openapi.json"))
        .forEach(route ->
            assertThat(
                    paths
                        .path(route.getUriMatchTemplate().toPathString())
                        .path(route.getHttpMethod().name().toLowerCase(Locale.ROOT))
                        .path("summary")
                        .asText())
                .as(route.toString())
                .isNotEmpty());
  }

  @Test
  void a_body_is_described_as_it_is_read() {
    var document = client.get("/api/v1/openapi.json");
    assertThat(
            document.at(
                "/paths/~1api~1v1~1quotes/post/requestBody/content/application~1json/schema/$ref"))
        .isEqualTo("#/components/schemas/QuoteRequest");
    assertThat(document.json().at("/components/schemas/OrderRequest/required"))
        .hasToString("[\"customer\",\"termsAccepted\"]");
    assertThat(document.at("/components/schemas/Tickets/properties/quantity/maximum"))
        .isEqualTo("1000");
    assertThat(document.at("/components/schemas/Order/properties/holdExpiresAt/anyOf/1/type"))
        .isEqualTo("null");
  }

  @Test
  void what_is_due_now_is_described_as_what_gift_cards_leave() {
    var quote = client.get("/api/v1/openapi.json").json().at("/components/schemas/Quote");
    assertThat(quote.at("/properties/dueNow/description").asText()).contains("after gift cards");
  }

  @Test
  void what_comes_with_sold_out_is_described() {
    assertThat(client.get("/api/v1/openapi.json").at("/paths/~1api~1v1~1quotes/post/description"))
        .contains("`shortages`", "`alternatives`", "`sessionId`", "`resourceId`");
  }

  @Test
  void what_may_be_left_out_of_an_address_is_not_required() {
    var parameters =
        client
            .get("/api/v1/openapi.json")
            .json()
            .at("/paths/~1api~1v1~1xp~1available/get/parameters");
    assertThat(parameters)
        .filteredOn(parameter -> parameter.get("required").asBoolean())
        .extracting(parameter -> parameter.get("name").asText())
        .containsExactly("supplier", "from", "to", "participants");
  }

  @Test
  void every_reference_leads_somewhere() {
    var document = client.get("/api/v1/openapi.json").json();
    for (var reference : document.findValuesAsText("$ref")) {
      assertThat(document.at(reference.substring(1)).isObject()).as(reference).isTrue();
    }
  }

  @Test
  void keys_and_refusals_are_described() {
    var document = client.get("/api/v1/openapi.json");
    var create = document.json().at("/paths/~1api~1v1~1payments~1create/post");
    assertThat(create.at("/responses/201").isMissingNode()).isFalse();
    assertThat(create.at("/responses/default/content/application~1problem+json").isObject())
        .isTrue();
    assertThat(create.get("parameters").findValuesAsText("name"))
        .containsExactly("Idempotency-Key");
    assertThat(create.at("/parameters/0/required").asBoolean()).isTrue();
    assertThat(document.json().at("/components/schemas/Problem/properties/code/enum").toString())
        .contains("\"sold-out\"");
    assertThat(document.json().at("/paths/~1api~1v1~1jobs/get/security/0").has("operatorKey"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "~1quotes/post, 200 400 404 409 413 415 422 503 default",
    "~1payments~1create/post, 201 400 404 409 413 415 422 502 503 default",
    "~1payments~1capture/post, 200 202 400 402 404 409 413 415 422 503 default",
    "~1orders/get, 200 400 401 403 404 503 default",
    "~1orders~1{id}/get, 200 404 503 default",
    "~1orders~1{id}/delete, 200 400 404 409 422 503 default"
  })
  void what_a_route_may_answer_is_described_by_status(String route, String statuses) {
    var responses =
        client
            .get("/api/v1/openapi.json")
            .json()
            .at("/paths/~1api~1v1%s/responses".formatted(route));
    assertThat(responses.fieldNames()).toIterable().containsExactly(statuses.split(" "));
  }

  @Test
  void an_answer_says_which_codes_it_brings_and_when_to_ask_again() {
    var paths = client.get("/api/v1/openapi.json").json().at("/paths");
    var capture = paths.at("/~1api~1v1~1payments~1capture/post/responses");
    assertThat(capture.at("/202/content")).isEqualTo(capture.at("/200/content"));
    assertThat(capture.at("/202/headers").has("Retry-After")).isTrue();
    assertThat(capture.at("/402/description").asText())
        .contains("`payment-declined`", "`capture-refused`");
    assertThat(capture.at("/503/headers").has("Retry-After")).isTrue();
    assertThat(paths.at("/~1api~1v1~1quotes/post/responses/409/description").asText())
        .contains("`sold-out`: Not enough is left");
  }

  @Test
  void it_is_said_how_long_a_key_is_known() {
    var paths = client.get("/api/v1/openapi.json").json().at("/paths");
    assertThat(paths.at("/~1api~1v1~1payments~1create/post/parameters/0/description").asText())
        .endsWith("as long as its order");
    assertThat(paths.at("/~1api~1v1~1catalogue~1import/post/parameters/0/description").asText())
        .endsWith("a week");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/docs",
        "/problems",
        "/assets/page.css",
        "/assets/icon.svg",
        "/assets/docs.js",
        "/assets/swagger-ui.css",
        "/assets/swagger-ui-bundle.js"
      })
  void pages_and_their_files_are_served_from_here(String path) {
    var answer = client.get(path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("content-type")).matches("(text/(html|css|javascript)|image/svg).*");
  }

  @Test
  void the_pages_load_nothing_from_elsewhere() {
    assertThat(client.get("/docs").body()).doesNotContain("http:", "https:", "//cdn");
    assertThat(client.get("/docs").header("Content-Security-Policy")).contains("script-src 'self'");
    assertThat(client.get("/assets/../application.yml").status()).isEqualTo(404);
  }

  @Test
  void every_problem_is_explained() {
    var page = client.get("/problems").body();
    for (var code : ProblemCode.values()) {
      assertThat(page).contains("id=\"" + code.text() + "\"");
    }
  }

  @Test
  void health_is_plain() {
    assertThat(client.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
  }
}
