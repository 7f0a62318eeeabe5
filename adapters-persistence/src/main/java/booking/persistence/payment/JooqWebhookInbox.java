package booking.persistence.payment;

import static booking.persistence.jooq.Tables.WEBHOOK_INBOX;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.WebhookInbox;
import booking.persistence.database.Database;
import java.time.Instant;

/** What gateways sent: the event's id is the key. */
public final class JooqWebhookInbox implements WebhookInbox {
  private final Database database;

  public JooqWebhookInbox(Database database) {
    this.database = database;
  }

  @Override
  public boolean store(String gateway, GatewayEvent event, byte[] body, Instant now) {
    return database.ask(sql ->
        sql.insertInto(WEBHOOK_INBOX)
            .set(WEBHOOK_INBOX.GATEWAY, gateway)
            .set(WEBHOOK_INBOX.EVENT_ID, event.id())
            .set(WEBHOOK_INBOX.KIND, event.kind())
            .set(WEBHOOK_INBOX.PAYMENT_ID, event.payment().value())
            .set(WEBHOOK_INBOX.BODY, body)
            .set(WEBHOOK_INBOX.AT, now)
            .onConflictDoNothing()
            .execute())
        == 1;
  }
}
