package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest
class GuestAccessTest {
  @Inject Client client;
  @Inject Harbour harbour;

  @Test
  void the_token_of_an_order_opens_it_and_its_bookings() {
    var placed = harbour.booked(2);
    var order = harbour.order(placed);
    assertThat(order.at("/code")).isEqualTo(placed.at("/orderCode"));
    assertThat(order.at("/customer/email")).isEqualTo("ada@example.com");
    assertThat(order.json().get("customer").get("phone").isNull()).isTrue();
    var booking =
        client.get(
            "/api/v1/bookings/" + order.at("/bookings/0/id"),
            Client.bearer(placed.at("/accessToken")));
    assertThat(booking.at("/status")).isEqualTo("confirmed");
    assertThat(booking.at("/tickets/0/quantity")).isEqualTo("2");
  }

  @Test
  void without_the_token_there_is_nothing_whatever_is_asked() {
    var mine = harbour.booked(1);
    var order = "/api/v1/orders/" + mine.at("/orderId");
    var booking = "/api/v1/bookings/" + harbour.order(mine).at("/bookings/0/id");
    var other = harbour.placed(1).at("/accessToken");
    for (var path : new String[] {order, booking}) {
      var nothing = client.get("/api/v1/orders/" + mine.at("/payment/id"), Client.bearer(other));
      assertThat(client.get(path).body()).isEqualTo(nothing.body());
      assertThat(client.get(path, Client.bearer(other)).body()).isEqualTo(nothing.body());
      assertThat(client.get(path, Client.bearer("x")).body()).isEqualTo(nothing.body());
      assertThat(client.get(path, "Authorization", "Basic eDp5").gist()).isEqualTo("404 not-found");
    }
    assertThat(client.delete(order).gist()).isEqualTo("404 not-found");
    assertThat(client.delete(order, Client.bearer(other)).gist()).isEqualTo("404 not-found");
  }

  @Test
  void capturing_needs_the_token_as_well() {
    var placed = harbour.placed(1);
    var body = "{\"paymentId\": \"%s\"}".formatted(placed.at("/payment/id"));
    assertThat(client.post("/api/v1/payments/capture", body).gist()).isEqualTo("404 not-found");
    assertThat(client.post("/api/v1/payments/capture", body, Client.bearer("x")).gist())
        .isEqualTo("404 not-found");
    assertThat(
            client
                .post("/api/v1/payments/capture", "{\"paymentId\": \"x\"}", Client.bearer("x"))
                .gist())
        .isEqualTo("404 not-found");
  }

  @Test
  void a_lost_link_is_answered_the_same_whether_the_address_is_known_or_not() {
    harbour.booked(1);
    var known = client.post("/api/v1/orders/resend", "{\"email\": \"ADA@example.com\"}");
    var unknown = client.post("/api/v1/orders/resend", "{\"email\": \"nobody@example.com\"}");
    assertThat(known.status()).isEqualTo(202);
    assertThat(known.body()).isEqualTo(unknown.body());
    assertThat(known.status()).isEqualTo(unknown.status());
  }
}
