package booking.persistence.payment;

import static booking.persistence.jooq.Tables.WEBHOOK_INBOX;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.PaymentId;
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
            .set(WEBHOOK_INBOX.PAYMENT_ID, event.payment().map(PaymentId::value).orElse(null))
            .set(WEBHOOK_INBOX.REFERENCE, event.reference().orElse(null))
            .set(WEBHOOK_INBOX.BODY, body)
            .set(WEBHOOK_INBOX.AT, now)
            .onConflictDoNothing()
            .execute())
        == 1;
  }

  @Override
  public int dropBodies(Instant before, int atMost) {
    var old =
        select(WEBHOOK_INBOX.GATEWAY, WEBHOOK_INBOX.EVENT_ID)
            .from(WEBHOOK_INBOX)
            .where(WEBHOOK_INBOX.BODY.isNotNull())
            .and(WEBHOOK_INBOX.AT.lt(before))
            .orderBy(WEBHOOK_INBOX.AT)
            .limit(atMost);
    return database.ask(sql ->
        sql.update(WEBHOOK_INBOX)
            .setNull(WEBHOOK_INBOX.BODY)
            .where(row(WEBHOOK_INBOX.GATEWAY, WEBHOOK_INBOX.EVENT_ID).in(old))
            .execute());
  }
}
