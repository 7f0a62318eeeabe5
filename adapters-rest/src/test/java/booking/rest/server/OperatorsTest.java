package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.catalog.NamedIds;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class OperatorsTest {
  private static final String SAKURA = ServerWiring.SAKURA_KEY;
  @Inject Client client;
  @Inject Harbour harbour;

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/orders",
    "GET, /api/v1/outbox/dead",
    "POST, /api/v1/outbox/dead/00000000-0000-0000-0000-000000000001/tell-customer/retry",
    "GET, /api/v1/mailbox",
    "GET, /api/v1/jobs",
    "POST, /api/v1/catalogue/import"
  })
  void the_back_office_asks_for_a_key_before_it_looks_at_anything(String method, String path) {
    var body = method.equals("POST") ? "no json" : "";
    assertThat(client.send(method, path, body).gist()).isEqualTo("401 unauthorised");
    assertThat(client.send(method, path, body).header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(client.send(method, path, body, "X-Api-Key", "wrong").gist())
        .isEqualTo("401 unauthorised");
    assertThat(client.send(method, path, body, Client.bearer("wrong")).gist())
        .isEqualTo("401 unauthorised");
    assertThat(client.send(method, path, body, "X-Api-Key", ServerWiring.POWERLESS_KEY).gist())
        .isEqualTo("403 forbidden");
  }

  @Test
  void a_key_is_taken_from_either_header() {
    assertThat(client.get("/api/v1/orders", Client.operator()).status()).isEqualTo(200);
    assertThat(client.get("/api/v1/orders", Client.bearer(ServerWiring.OPERATOR_KEY)).status())
        .isEqualTo(200);
  }

  @Test
  void orders_are_listed_page_by_page_the_newest_first() {
    var first = harbour.placed(1).at("/orderId");
    var second = harbour.placed(1).at("/orderId");
    var page = client.get("/api/v1/orders?status=placed&limit=1", Client.operator());
    assertThat(page.at("/orders/0/id")).isEqualTo(second);
    var next =
        client.get(
            "/api/v1/orders?status=placed&limit=1&cursor=" + page.at("/nextCursor"),
            Client.operator());
    assertThat(next.at("/orders/0/id")).isEqualTo(first);
  }

  @Test
  void an_operator_sees_an_order_but_cannot_pay_it() {
    harbour.placed(1);
    var order =
        client.get("/api/v1/orders?status=placed", Client.operator()).json().at("/orders/0");
    assertThat(order.at("/payment/reference").asText()).isNotEmpty();
    assertThat(order.at("/payment/clientSecret").isNull()).isTrue();
  }

  @Test
  void an_operator_sees_whose_order_it_is_and_its_customer_need_not() {
    var placed = harbour.placed(1);
    var seller = client.get("/api/v1/orders", Client.operator()).json().at("/orders/0/supplier");
    assertThat(seller.get("slug").asText()).isEqualTo("harbour");
    assertThat(seller.get("id").asText())
        .isEqualTo(NamedIds.supplier("harbour").value().toString());
    assertThat(harbour.order(placed).json().get("supplier").isNull()).isTrue();
  }

  @Test
  void an_unknown_state_is_refused_with_those_that_there_are() {
    assertThat(client.get("/api/v1/orders?status=foo", Client.operator()).at("/detail"))
        .isEqualTo("status: one of placed, confirmed, abandoned, cancelled, closed.");
  }

  @Test
  void a_key_of_one_supplier_shows_nothing_of_another() {
    harbour.placed(1);
    var mine = client.get("/api/v1/orders", "X-Api-Key", SAKURA);
    assertThat(mine.json().get("orders")).isEmpty();
    assertThat(client.get("/api/v1/orders?supplier=sakura", "X-Api-Key", SAKURA).status())
        .isEqualTo(200);
    var foreign = client.get("/api/v1/orders?supplier=harbour", "X-Api-Key", SAKURA);
    var unknown = client.get("/api/v1/orders?supplier=nobody", "X-Api-Key", SAKURA);
    assertThat(foreign.gist()).isEqualTo("404 not-found");
    assertThat(foreign.body()).isEqualTo(unknown.body());
  }

  @Test
  void a_key_of_one_supplier_does_not_reach_what_belongs_to_all() {
    assertThat(client.get("/api/v1/mailbox", "X-Api-Key", SAKURA).gist())
        .isEqualTo("403 forbidden");
    assertThat(client.get("/api/v1/jobs", "X-Api-Key", SAKURA).gist()).isEqualTo("403 forbidden");
    assertThat(
            client
                .post("/api/v1/catalogue/import", Harbour.catalogue(), "X-Api-Key", SAKURA)
                .gist())
        .isEqualTo("403 forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "status=lost, 400 invalid-request status",
    "stuck=perhaps, 400 invalid-request stuck",
    "limit=0, 400 invalid-request limit",
    "limit=201, 400 invalid-request limit",
    "limit=x, 400 invalid-request limit",
    "cursor=x, 400 invalid-request cursor",
    "stuck=true, 200",
    "supplier=harbour, 200"
  })
  void filters_are_refused_by_name(String query, String gist) {
    assertThat(client.get("/api/v1/orders?" + query, Client.operator()).gist()).isEqualTo(gist);
  }

  @Test
  void jobs_are_shown() {
    var jobs = client.get("/api/v1/jobs", Client.operator());
    assertThat(jobs.at("/jobs/0/name")).isEqualTo("expire-holds");
    assertThat(jobs.at("/jobs/0/next")).isEqualTo("2030-06-01T12:00:00Z");
    assertThat(jobs.at("/outboxLag")).startsWith("PT");
  }
}
