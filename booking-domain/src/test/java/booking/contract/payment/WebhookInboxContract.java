package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What gateways send is news once. */
public interface WebhookInboxContract extends OnBackend {
  byte[] BODY = "{\"id\":\"evt_1\",\"note\":\"ok ✓\"}".getBytes(StandardCharsets.UTF_8);

  private static GatewayEvent event(String id) {
    return new GatewayEvent(
        id, "payment.authorised", Optional.of(new PaymentId(IDS.next())), Optional.of("pi_1"));
  }

  @Test
  default void an_event_that_names_nothing_is_kept_as_well() {
    var inbox = fresh().webhookInbox();
    var event = new GatewayEvent("evt_1", "balance.available", Optional.empty(), Optional.empty());
    assertThat(inbox.store("sandbox", event, BODY, NOON)).isTrue();
    assertThat(inbox.store("sandbox", event, BODY, NOON)).isFalse();
  }

  @Test
  default void an_event_is_new_once() {
    var inbox = fresh().webhookInbox();
    assertThat(inbox.store("sandbox", event("evt_1"), BODY, NOON)).isTrue();
    assertThat(inbox.store("sandbox", event("evt_1"), BODY, NOON.plusSeconds(1))).isFalse();
    assertThat(inbox.store("sandbox", event("evt_2"), BODY, NOON)).isTrue();
  }

  @Test
  default void gateways_may_give_their_events_the_same_id() {
    var inbox = fresh().webhookInbox();
    assertThat(inbox.store("sandbox", event("evt_1"), BODY, NOON)).isTrue();
    assertThat(inbox.store("stripe", event("evt_1"), BODY, NOON)).isTrue();
  }

  @Test
  default void of_the_same_event_at_the_same_moment_one_is_new() {
    var inbox = fresh().webhookInbox();
    assertThat(Race.of(8, i -> inbox.store("sandbox", event("evt_1"), BODY, NOON)))
        .containsOnlyOnce(true);
  }

  @Test
  default void bodies_are_dropped_the_oldest_first_a_page_at_a_time_and_each_once() {
    var inbox = fresh().webhookInbox();
    inbox.store("sandbox", event("evt_young"), BODY, NOON);
    inbox.store("sandbox", event("evt_old"), BODY, NOON.minusSeconds(2));
    var later = NOON.plusSeconds(1);
    assertThat(inbox.dropBodies(NOON.minusSeconds(2), 9)).isZero();
    assertThat(inbox.dropBodies(later, 1)).isEqualTo(1);
    assertThat(inbox.dropBodies(NOON, 9)).isZero();
    assertThat(inbox.dropBodies(later, 9)).isEqualTo(1);
    assertThat(inbox.dropBodies(later, 9)).isZero();
  }

  @Test
  default void an_event_without_its_body_is_still_no_news() {
    var inbox = fresh().webhookInbox();
    inbox.store("sandbox", event("evt_1"), BODY, NOON);
    inbox.dropBodies(NOON.plusSeconds(1), 9);
    assertThat(inbox.store("sandbox", event("evt_1"), BODY, NOON.plusSeconds(2))).isFalse();
  }

  @Test
  default void an_event_whose_handling_failed_is_new_again() {
    var backend = fresh();
    assertThatThrownBy(() ->
            backend
                .unitOfWork()
                .run(() -> {
                  backend.webhookInbox().store("sandbox", event("evt_1"), BODY, NOON);
                  throw new IllegalStateException("handling failed");
                }))
        .hasMessage("handling failed");
    assertThat(backend.webhookInbox().store("sandbox", event("evt_1"), BODY, NOON)).isTrue();
  }
}
