package booking.persistence.payment;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.persistence.jooq.Tables.WEBHOOK_INBOX;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.WebhookInboxContract;
import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JooqWebhookInboxTest implements WebhookInboxContract, OnPostgres {

  @Test
  void whose_payment_an_event_concerns_is_kept_by_either_name_that_it_says() {
    var inbox = fresh().webhookInbox();
    var payment = new PaymentId(IDS.next());
    var paid = new GatewayEvent("evt_1", "paid", Optional.of(payment), Optional.empty());
    var disputed = new GatewayEvent("evt_2", "disputed", Optional.empty(), Optional.of("pi_1"));
    inbox.store("stripe", paid, BODY, NOON);
    inbox.store("stripe", disputed, BODY, NOON);
    assertThat(rowOf(paid)).isEqualTo("%s, null".formatted(payment.value()));
    assertThat(rowOf(disputed)).isEqualTo("null, pi_1");
  }

  private static String rowOf(GatewayEvent event) {
    return TestDatabase.open()
        .ask(sql ->
            sql.select(WEBHOOK_INBOX.PAYMENT_ID, WEBHOOK_INBOX.REFERENCE)
                .from(WEBHOOK_INBOX)
                .where(WEBHOOK_INBOX.EVENT_ID.eq(event.id()))
                .fetchSingle(row -> row.value1() + ", " + row.value2()));
  }
}
