package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest
class OrderPageTest {
  @Inject Client client;
  @Inject Harbour harbour;

  private Answer page(Answer placed) {
    return client.get("/orders/%s/%s".formatted(placed.at("/orderId"), placed.at("/accessToken")));
  }

  @Test
  void the_link_opens_a_page_with_the_same_facts() {
    var placed = harbour.booked(2);
    var page = page(placed);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type")).startsWith("text/html");
    assertThat(page.body())
        .contains(placed.at("/orderCode"), "Confirmed", "Old town walk", "2 × Adult")
        .contains("10:00", "Time, Europe/Berlin", "€41.00", "Harbour Tours", "Ada Lovelace");
  }

  @Test
  void it_says_that_it_is_a_sandbox_and_what_the_state_means() {
    assertThat(page(harbour.placed(1)).body())
        .contains("This is a sandbox", "It waits for your payment", "€0.00");
  }

  @Test
  void it_speaks_the_customers_language_and_writes_dates_and_amounts_as_he_does() {
    var order =
        Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1))
            .replace("\"name\"", "\"locale\": \"de-DE\", \"name\"");
    assertThat(page(harbour.place(order)).body())
        .contains("<html lang=\"de\">", "Dies ist eine Testumgebung", "Wartet auf Zahlung")
        .contains("21,00\u00a0€", "Juni 2030", "Mitteleuropäische Sommerzeit, Europe/Berlin");
  }

  @Test
  void whatever_a_customer_is_called_stays_text() {
    var order =
        Harbour.order(Harbour.item(harbour.freshWalk(), "adult", 1))
            .replace("Ada Lovelace", "<script>alert(1)</script>&\\\"'");
    var page = page(harbour.place(order));
    assertThat(page.body()).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void it_is_kept_nowhere_and_tells_nobody_where_one_was() {
    var page = page(harbour.placed(1));
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void a_wrong_link_opens_nothing_whatever_is_wrong_with_it() {
    var placed = harbour.placed(1);
    var nothing = client.get("/orders/x/y");
    assertThat(nothing.status()).isEqualTo(404);
    assertThat(nothing.body()).contains("There is nothing here");
    assertThat(client.get("/orders/" + placed.at("/orderId") + "/y").body())
        .isEqualTo(nothing.body());
    assertThat(nothing.header("Cache-Control")).isEqualTo("no-store");
  }
}
