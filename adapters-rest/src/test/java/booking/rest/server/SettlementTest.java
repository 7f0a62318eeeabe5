package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an order stands with its customer's money, over HTTP. */
@MicronautTest
class SettlementTest {
  private final Client client;
  private final Harbour harbour;

  SettlementTest(Client client, Harbour harbour) {
    this.client = client;
    this.harbour = harbour;
  }

  private static String path(Answer placed) {
    return "/api/v1/orders/%s/settlement".formatted(placed.at("/orderId"));
  }

  private Answer of(Answer placed) {
    return client.get(path(placed), Client.bearer(placed.at("/accessToken")));
  }

  @Test
  void what_waits_is_unpaid_until_the_customers_money_is_taken() {
    var placed = harbour.placed(2);
    assertThat(of(placed).at("/state")).isEqualTo("unpaid");
    assertThat(of(placed).at("/payments/0/status")).isEqualTo("created");
    harbour.pay(placed, TestCard.GOOD);
    harbour.capture(placed);
    assertThat(of(placed).at("/state")).isEqualTo("paid");
    assertThat(of(placed).at("/paid")).isEqualTo(of(placed).at("/charged"));
    assertThat(of(placed).at("/payments/0/status")).isEqualTo("captured");
    assertThat(of(placed).at("/payments/0/purpose")).isEqualTo("order");
  }

  @Test
  void what_is_to_go_back_is_there_with_its_booking() {
    var booked = harbour.bookedInDays(20, 1);
    client.send(
        "PATCH",
        harbour.booking(booked) + "/cancel",
        "{}",
        Client.bearer(booked.at("/accessToken")));
    var shown = of(booked);
    assertThat(shown.at("/refunds/0/bookingId"))
        .isEqualTo(harbour.order(booked).at("/bookings/0/id"));
    assertThat(shown.at("/refunds/0/amount")).isEqualTo(shown.at("/paid"));
    assertThat(shown.at("/charged/amount")).isEqualTo("0.00");
    assertThat(shown.at("/excess")).isEqualTo(shown.at("/paid"));
  }

  @Test
  void an_operator_sees_it_if_his_key_is_good_for_orders_of_that_supplier() {
    var booked = harbour.booked(1);
    assertThat(client.get(path(booked), Client.operator()).at("/state")).isEqualTo("paid");
    assertThat(client.get(path(booked), Client.bearer(ServerWiring.SAKURA_KEY)).status())
        .isEqualTo(404);
    assertThat(client.get(path(booked), Client.bearer(ServerWiring.POWERLESS_KEY)).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0194500a-0000-7000-8000-000000000001"})
  void without_its_token_there_is_nothing(String token) {
    assertThat(client.get(path(harbour.placed(1)), Client.bearer(token)).status()).isEqualTo(404);
  }
}
