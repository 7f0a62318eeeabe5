package booking.inmemory;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What gateways sent, in memory. */
public final class InMemoryWebhookInbox implements WebhookInbox {
  private final InMemoryStore store;

  InMemoryWebhookInbox(InMemoryStore store) {
    this.store = store;
  }

  record Sender(String gateway, String event) {}

  record Received(GatewayEvent event, String body, Instant at) {}

  @Override
  public boolean store(String gateway, GatewayEvent event, byte[] body, Instant now) {
    var text = new String(body, StandardCharsets.UTF_8);
    return store.write(tables ->
        tables.webhooks().add(new Sender(gateway, event.id()), new Received(event, text, now)));
  }
}
