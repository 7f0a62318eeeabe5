package booking.application.payment;

import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Wish;
import booking.application.payment.ReceiveWebhook.Outcome;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.inmemory.payment.Message;
import org.junit.jupiter.api.Test;

class ReceiveWebhookTest {
  private final Agency agency = Agency.open();

  private Message message() {
    agency.customerPays(agency.places(Wish.of(WALK, 1)), GOOD);
    return agency.bank().messages().getLast();
  }

  @Test
  void a_message_is_stored_once_and_acted_upon_once() {
    var message = message();
    assertThat(agency.arrives(message)).isEqualTo(new Outcome.Stored());
    assertThat(agency.arrives(message)).isEqualTo(new Outcome.SeenBefore());
    assertThat(agency.facts())
        .filteredOn(fact -> fact.kind().name().equals("payment-changed-at-gateway"))
        .hasSize(1);
  }

  @Test
  void a_forged_message_changes_nothing() {
    var genuine = message();
    var forged = new Message(genuine.body().replace("evt_", "evt_x"), genuine.headers());
    assertThat(agency.arrives(forged)).isEqualTo(new Outcome.Forged());
  }

  @Test
  void a_message_about_somebody_elses_payment_is_not_ours_and_kept_once() {
    var message = message();
    var another = Agency.open();
    assertThat(another.arrives(message)).isEqualTo(new Outcome.NotOurs());
    assertThat(another.arrives(message)).isEqualTo(new Outcome.SeenBefore());
    assertThat(another.facts()).isEmpty();
  }

  @Test
  void a_message_that_only_has_the_gateways_name_for_a_payment_is_acted_upon() {
    var paid = agency.places(Wish.of(WALK, 1));
    agency.customerPays(paid, GOOD);
    agency.bank().dispute(agency.intent(paid), GatewayDispute.State.OPEN);
    var message = agency.bank().messages().getLast();
    assertThat(agency.arrives(message)).isEqualTo(new Outcome.Stored());
    assertThat(agency.facts())
        .filteredOn(fact -> fact.kind().name().equals("payment-changed-at-gateway"))
        .extracting("subject")
        .containsExactly(agency.now(paid).payment().orElseThrow().id().value());
  }

  @Test
  void what_a_message_says_is_only_a_reason_to_ask() {
    var placed = agency.places(Wish.of(WALK, 1));
    agency.customerPays(placed, GOOD);
    agency.webhooksArrive();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Placed.class);
    agency.factsAreDelivered();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
  }
}
