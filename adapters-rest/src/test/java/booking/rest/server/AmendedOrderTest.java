package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An order whose booking was changed, as its customer and its operators see it. */
@MicronautTest
class AmendedOrderTest {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private final Client client;
  private final Harbour harbour;

  AmendedOrderTest(Client client, Harbour harbour) {
    this.client = client;
    this.harbour = harbour;
  }

  private static String[] token(Answer placed) {
    return Client.bearer(placed.at("/accessToken"));
  }

  private static String adults(int quantity) {
    return "{\"tickets\": [{\"type\": \"adult\", \"quantity\": %d}]}".formatted(quantity);
  }

  private Answer changed(Answer booked, String body) {
    var done = client.send("PATCH", harbour.booking(booked), body, token(booked));
    assertThat(done.status()).isEqualTo(200);
    return booked;
  }

  private String page(Answer placed) {
    return client
        .get("/orders/%s/%s".formatted(placed.at("/orderId"), placed.at("/accessToken")))
        .body();
  }

  private Answer settlement(Answer placed) {
    var path = "/api/v1/orders/%s/settlement".formatted(placed.at("/orderId"));
    return client.get(path, token(placed));
  }

  private static String day(String start) {
    return DAY.format(OffsetDateTime.parse(start));
  }

  @Test
  void its_page_shows_when_it_is_now_and_no_longer_when_it_was() {
    var booked = harbour.bookedInDays(20, 2);
    var before = day(harbour.order(booked).at("/bookings/0/start"));
    changed(booked, "{\"sessionId\": \"%s\"}".formatted(harbour.walkInDays(25)));
    var now = day(harbour.order(booked).at("/bookings/0/start"));
    assertThat(page(booked)).contains(now, "It was changed since").doesNotContain(before);
  }

  @Test
  void its_page_shows_what_it_comes_to_now_and_where_what_is_owed_is_paid() {
    var booked = changed(harbour.bookedInDays(20, 2), adults(3));
    assertThat(page(booked))
        .contains("3 × Adult", "€60.00", "€61.00", "€41.00", "Still to be paid", "€20.00")
        .contains("/pay/" + booked.at("/orderId"));
  }

  @Test
  void who_pays_what_is_owed_sees_when_it_is_now() {
    var later =
        "{\"sessionId\": \"%s\", %s".formatted(harbour.walkInDays(25), adults(3).substring(1));
    var booked = changed(harbour.bookedInDays(20, 2), later);
    var path = "/api/v1/orders/%s/pay-link".formatted(booked.at("/orderId"));
    var link = URI.create(client.post(path, "{}", token(booked)).at("/url")).getPath();
    assertThat(client.get(link).body())
        .contains(day(harbour.order(booked).at("/bookings/0/start")) + ", 10:00", "€20.00");
  }

  @Test
  void its_page_shows_what_was_kept_so_that_its_lines_add_up() {
    var booked = changed(harbour.bookedInDays(10, 2), adults(1));
    var total = harbour.order(booked).at("/total/amount");
    assertThat(page(booked)).contains("Kept of what changed", "€" + total);
    assertThat(page(booked)).doesNotContain("Includes");
  }

  @Test
  void its_total_is_what_is_charged_for_it_by_now() {
    var booked = changed(harbour.bookedInDays(20, 2), adults(3));
    assertThat(harbour.order(booked).at("/total")).isEqualTo(settlement(booked).at("/charged"));
    assertThat(harbour.order(booked).at("/total/amount")).isEqualTo("61.00");
    assertThat(harbour.order(booked).at("/quote/total/amount")).isEqualTo("41.00");
  }

  @Test
  void operators_see_the_same_total() {
    var booked = changed(harbour.bookedInDays(20, 2), adults(3));
    var all = client.get("/api/v1/orders?limit=200", Client.operator());
    assertThat(all.json().get("orders"))
        .filteredOn(order -> order.get("id").asText().equals(booked.at("/orderId")))
        .singleElement()
        .matches(order -> order.at("/total/amount").asText().equals("61.00"));
  }

  @Test
  void operators_see_him_on_the_departure_he_goes_on() {
    var later = harbour.walkInDays(25);
    changed(harbour.bookedInDays(20, 2), "{\"sessionId\": \"%s\"}".formatted(later));
    var seen = client.get("/api/v1/sessions/" + later, Client.operator());
    assertThat(seen.at("/sold")).isEqualTo("2");
    assertThat(seen.at("/bookings")).isEqualTo("1");
  }
}
