package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest
class MainJobTest {
  @Inject Client client;
  @Inject Harbour harbour;

  @Test
  void a_customer_finds_prices_places_pays_and_is_confirmed() {
    var placed = harbour.placed(2);
    assertThat(placed.at("/status")).isEqualTo("placed");
    assertThat(placed.at("/quote/total/amount")).isEqualTo("41.00");
    assertThat(harbour.pay(placed, TestCard.GOOD).at("/status")).isEqualTo("authorised");
    var captured = harbour.capture(placed);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
    assertThat(captured.at("/order/paid/amount")).isEqualTo("41.00");
    assertThat(captured.at("/order/bookings/0/status")).isEqualTo("confirmed");
    assertThat(captured.at("/order/bookings/0/experience")).isEqualTo("Old town walk");
    assertThat(captured.at("/order/bookings/0/start")).startsWith("2030-06-").endsWith("+02:00");
  }
}
