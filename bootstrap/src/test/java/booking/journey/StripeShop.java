package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.StripeWire;
import booking.domain.payment.Intent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Orders that are paid at Stripe: how they come about, and what is seen of them over HTTP. */
record StripeShop(Service service, Visitor visitor, StripeWire stripe, StripeCustomer customer) {

  /** With so many bookings. */
  Answer placed(String name, int bookings) throws Exception {
    var walk = visitor.session("spreebogen", "old-town-walk", 4).at("/id").asText();
    var order = Visitor.order(Visitor.wish(walk, "adult", 1), name);
    var items = (ArrayNode) order.at("/items");
    while (items.size() < bookings) {
      items.add(items.get(0).deepCopy());
    }
    var created = visitor.create(order);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return created;
  }

  /** Placed, paid at Stripe and confirmed. */
  Answer bought(String name, int bookings) throws Exception {
    var created = placed(name, bookings);
    customer.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    return created;
  }

  Answer order(Answer created) throws Exception {
    return visitor.get("/api/v1/orders/" + created.at("/orderId"), created.at("/accessToken"));
  }

  Answer settlement(Answer created) throws Exception {
    var path = "/api/v1/orders/" + created.at("/orderId") + "/settlement";
    return visitor.get(path, created.at("/accessToken"));
  }

  static Intent intentOf(Answer created) {
    return new Intent(created.at("/payment/reference"), created.at("/payment/clientSecret"));
  }

  void cancelsTheFirstBooking(Answer created) throws Exception {
    var path = "/api/v1/bookings/" + order(created).at("/bookings/0/id") + "/cancel";
    var cancelled = visitor.patch(path, "{}", created.at("/accessToken"));
    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
  }

  /** Stripe tells all that it has not told yet. */
  void isTold() {
    stripe.tell(service.url("/api/v1/webhooks/stripe"));
  }

  /** What operators see of an order among refunds or disputes, once it is so. */
  JsonNode seen(String what, Answer created, Predicate<JsonNode> wanted) throws Exception {
    return Await.until(
            () -> about(created, operators(what).at("/" + what)),
            found -> found.stream().anyMatch(wanted))
        .stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  JsonNode seen(String what, Answer created, String status) throws Exception {
    return seen(what, created, one -> one.at("/status").asText().equals(status));
  }

  /** The line of the order's payment, as books and Stripe are compared. */
  JsonNode compared(Answer created) throws Exception {
    var report = new Dispatch(visitor).report().json();
    return about(created, report.at("/payments")).getFirst();
  }

  private JsonNode operators(String what) throws Exception {
    return visitor.get("/api/v1/" + what, Service.ADMIN_KEY).json();
  }

  private static List<JsonNode> about(Answer created, JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> one.at("/orderId").asText().equals(created.at("/orderId")))
        .toList();
  }
}
