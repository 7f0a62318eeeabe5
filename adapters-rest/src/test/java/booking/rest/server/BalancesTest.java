package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import booking.application.balance.ScheduleBalance;
import booking.domain.catalog.NamedIds;
import booking.domain.order.OrderFacts;
import booking.domain.work.Fact;
import booking.domain.work.FactId;
import booking.inmemory.InMemoryBackend;
import booking.inmemory.payment.TestCard;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@MicronautTest
class BalancesTest {
  @Inject Client client;
  @Inject Harbour harbour;
  @Inject ScheduleBalance schedule;

  private Answer booked() {
    var first = harbour.experience("harbour", "island-week").at("/sessions/0/id").asText();
    var placed = harbour.place(Harbour.order(Harbour.item(first, "guest", 1)));
    harbour.pay(placed, TestCard.GOOD);
    assertThat(harbour.capture(placed).at("/order/status")).isEqualTo("confirmed");
    schedule.handle(confirmed(UUID.fromString(placed.at("/orderId"))));
    return placed;
  }

  private static Fact confirmed(UUID order) {
    return new Fact(
        new FactId(order),
        NamedIds.supplier("harbour"),
        OrderFacts.CONFIRMED,
        order,
        InMemoryBackend.START);
  }

  private Answer balances(String query) {
    return client.get("/api/v1/balances" + query, Client.operator());
  }

  @Test
  void an_operator_sees_what_is_still_owed_and_when_it_is_due() {
    var placed = booked();
    var balance =
        StreamSupport.stream(
                balances("?state=scheduled").json().get("balances").spliterator(), false)
            .filter(one -> one.get("orderId").asText().equals(placed.at("/orderId")))
            .findFirst()
            .orElseThrow();
    assertThat(balance.at("/owed/amount").asText()).isEqualTo("240.00");
    assertThat(balance.at("/dueOn").asText()).isEqualTo("2030-06-12");
    assertThat(balance.at("/next").asText()).isEqualTo("2030-06-05T07:00:00Z");
    assertThat(balance.at("/dunned").asInt()).isZero();
    assertThat(balance.at("/cardIsKept").asBoolean()).isFalse();
  }

  @Test
  void nothing_of_one_supplier_is_shown_to_another() {
    booked();
    var others = client.get("/api/v1/balances", "X-Api-Key", ServerWiring.SAKURA_KEY);
    assertThat(others.json().get("balances")).isEmpty();
    assertThat(
            client
                .get("/api/v1/balances?supplier=harbour", "X-Api-Key", ServerWiring.SAKURA_KEY)
                .gist())
        .isEqualTo("404 not-found");
    assertThat(client.get("/api/v1/balances").status()).isEqualTo(401);
  }

  @Test
  void pages_follow_each_other_and_nothing_is_shown_twice() {
    booked();
    booked();
    var first = balances("?limit=1&supplier=harbour");
    var second = balances("?limit=1&cursor=" + first.at("/nextCursor"));
    assertThat(first.json().get("balances")).hasSize(1);
    assertThat(second.json().get("balances")).hasSize(1);
    assertThat(second.at("/balances/0/orderId")).isNotEqualTo(first.at("/balances/0/orderId"));
  }

  @Test
  void a_state_that_there_is_not_is_said_to_be_none() {
    assertThat(balances("?state=lost").gist()).isEqualTo("400 invalid-request state");
    assertThat(balances("?state=released").json().get("balances")).isEmpty();
  }
}
