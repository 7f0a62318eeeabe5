package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.SettableClock;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MicronautTest
class PayLinkTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject SettableClock clock;

  private Answer week(String... more) {
    var first = harbour.experience("harbour", "island-week").at("/sessions/0/id").asText();
    var placed = harbour.place(Harbour.order(Harbour.item(first, "guest", 2), more));
    assertThat(placed.status()).isEqualTo(201);
    return placed;
  }

  private Answer booked() {
    var placed = week();
    harbour.pay(placed, TestCard.GOOD);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
    return placed;
  }

  private Answer link(Answer placed, String... as) {
    return client.post("/api/v1/orders/%s/pay-link".formatted(placed.at("/orderId")), "{}", as);
  }

  private String address(Answer placed) {
    var made = link(placed, Client.bearer(placed.at("/accessToken")));
    assertThat(made.status()).isEqualTo(201);
    return URI.create(made.at("/url")).getPath();
  }

  private String api(Answer placed) {
    return "/api/v1" + address(placed);
  }

  private Answer opens(String api) {
    return client.post(api + "/payments", "", Client.freshKey());
  }

  private Answer pays(String api, TestCard card) {
    var secret = opens(api).at("/clientSecret");
    client.post(
        "/api/v1/sandbox/payments/%s/confirm".formatted(secret),
        "{\"card\": \"%s\"}".formatted(card.number()));
    return client.post(api + "/capture", "", Client.freshKey());
  }

  @Test
  void an_order_confirmed_on_its_deposit_is_paid_by_a_link() {
    var api = api(booked());
    var shown = client.get(api);
    assertThat(shown.at("/purpose")).isEqualTo("balance");
    assertThat(shown.at("/amount/amount")).isEqualTo("480.00");
    assertThat(shown.at("/bookings/0/experience")).isEqualTo("Island week");
    assertThat(shown.body()).doesNotContain("Ada", "ada@example.com");
    var paid = pays(api, TestCard.GOOD);
    assertThat(paid.at("/status")).isEqualTo("paid");
    assertThat(paid.at("/amount/amount")).isEqualTo("480.00");
  }

  @Test
  void what_came_by_a_link_is_seen_on_the_order_and_on_its_page() {
    var placed = booked();
    assertThat(harbour.order(placed).at("/paid/amount")).isEqualTo("121.00");
    pays(api(placed), TestCard.GOOD);
    assertThat(harbour.order(placed).at("/paid/amount")).isEqualTo("601.00");
    var page = "/orders/%s/%s".formatted(placed.at("/orderId"), placed.at("/accessToken"));
    assertThat(client.get(page).body().split("€601.00")).hasSize(3);
  }

  @Test
  void a_link_ends_with_what_it_pays_for() {
    var api = api(booked());
    pays(api, TestCard.GOOD);
    assertThat(client.get(api).gist()).isEqualTo("410 link-expired");
    assertThat(opens(api).gist()).isEqualTo("410 link-expired");
    assertThat(client.post(api + "/capture", "").at("/status")).isEqualTo("paid");
  }

  @Test
  void when_all_is_paid_there_is_nothing_to_make_a_link_for() {
    var placed = harbour.booked(1);
    assertThat(link(placed, Client.bearer(placed.at("/accessToken"))).gist())
        .isEqualTo("409 nothing-due");
  }

  @Test
  void an_order_that_waits_for_its_deposit_is_paid_by_a_link_as_well() {
    var placed = week();
    var api = api(placed);
    assertThat(client.get(api).at("/purpose")).isEqualTo("deposit");
    assertThat(client.get(api).at("/expiresAt")).isEqualTo(placed.at("/holdExpiresAt"));
    assertThat(opens(api).at("/id")).isEqualTo(placed.at("/payment/id"));
    assertThat(pays(api, TestCard.GOOD).at("/amount/amount")).isEqualTo("121.00");
    assertThat(client.get(api).gist()).isEqualTo("410 link-expired");
  }

  @Test
  void a_link_to_an_order_ends_with_its_hold() {
    var api = api(harbour.placed(1));
    assertThat(client.get(api).at("/purpose")).isEqualTo("order");
    clock.advance(Duration.ofMinutes(15));
    assertThat(client.get(api).gist()).isEqualTo("410 link-expired");
    clock.advance(Duration.ofMinutes(-15));
  }

  @Test
  void who_opens_it_twice_is_given_the_same_payment() {
    var api = api(booked());
    assertThat(opens(api).at("/id")).isEqualTo(opens(api).at("/id"));
    assertThat(opens(api).at("/clientSecret")).isNotEmpty();
  }

  @Test
  void a_card_that_is_turned_down_may_be_followed_by_another() {
    var api = api(booked());
    assertThat(pays(api, TestCard.DECLINED).gist()).isEqualTo("402 payment-declined");
    assertThat(pays(api, TestCard.GOOD).at("/status")).isEqualTo("paid");
  }

  @Test
  void who_has_not_paid_yet_is_told_that_it_is_his_turn() {
    var api = api(booked());
    assertThat(client.post(api + "/capture", "").gist()).isEqualTo("410 link-expired");
    opens(api);
    assertThat(client.post(api + "/capture", "").gist()).isEqualTo("409 needs-action");
  }

  @Test
  void an_operator_makes_links_for_orders_that_he_sees() {
    var placed = booked();
    assertThat(link(placed, Client.operator()).at("/purpose")).isEqualTo("balance");
    assertThat(link(placed, "X-Api-Key", ServerWiring.SAKURA_KEY).gist())
        .isEqualTo("404 not-found");
    assertThat(link(placed, "X-Api-Key", ServerWiring.POWERLESS_KEY).gist())
        .isEqualTo("404 not-found");
    assertThat(link(placed).gist()).isEqualTo("404 not-found");
  }

  @Test
  void a_wrong_link_opens_nothing_and_a_link_opens_nothing_else() {
    var placed = booked();
    var right = api(placed);
    var token = right.substring(right.lastIndexOf('/') + 1);
    var access = placed.at("/accessToken");
    var order = "/api/v1/pay/" + placed.at("/orderId") + "/";
    assertThat(client.get(order + access).gist()).isEqualTo("404 not-found");
    assertThat(client.get(order + "x").body()).isEqualTo(client.get("/api/v1/pay/y/z").body());
    assertThat(client.post(order + "x/payments", "").gist()).isEqualTo("404 not-found");
    assertThat(client.post(order + "x/capture", "").gist()).isEqualTo("404 not-found");
    assertThat(client.get("/api/v1/orders/" + placed.at("/orderId"), Client.bearer(token)).status())
        .isEqualTo(404);
  }

  @Test
  void the_page_shows_what_is_to_be_paid_and_nobody_s_name() {
    var page = client.get(address(booked()));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Balance of order", "€480.00", "Island week", "Harbour Tours", "sandbox")
        .doesNotContain("Ada");
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self' ;", "connect-src 'self';", "frame-src 'none'")
        .doesNotContain("unsafe", "stripe");
  }

  @Test
  void a_page_of_what_is_over_says_so_and_a_wrong_one_is_not_there() {
    var placed = booked();
    var page = address(placed);
    pays("/api/v1" + page, TestCard.GOOD);
    assertThat(client.get(page).status()).isEqualTo(410);
    assertThat(client.get(page).body()).contains("Nothing is to be paid here");
    assertThat(client.get(page + "x").status()).isEqualTo(404);
    assertThat(client.get(page + "x").body()).contains("There is nothing here");
  }
}
