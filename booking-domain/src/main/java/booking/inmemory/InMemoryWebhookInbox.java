package booking.inmemory;

import booking.domain.payment.GatewayEvent;
import booking.domain.payment.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What gateways sent, in memory. */
public final class InMemoryWebhookInbox implements WebhookInbox {
  private final InMemoryStore store;

  InMemoryWebhookInbox(InMemoryStore store) {
    this.store = store;
  }

  record Sender(String gateway, String event) {}

  record Received(Sender sender, GatewayEvent event, Optional<String> body, Instant at) {
    Received withoutBody() {
      return new Received(sender, event, Optional.empty(), at);
    }
  }

  @Override
  public boolean store(String gateway, GatewayEvent event, byte[] body, Instant now) {
    var sender = new Sender(gateway, event.id());
    var text = new String(body, StandardCharsets.UTF_8);
    return store.write(tables ->
        tables.webhooks().add(sender, new Received(sender, event, Optional.of(text), now)));
  }

  @Override
  public int dropBodies(Instant before, int atMost) {
    return store.write(tables -> {
      var old =
          tables.webhooks().stream()
              .filter(received -> received.body().isPresent() && received.at().isBefore(before))
              .sorted(Comparator.comparing(Received::at))
              .limit(atMost)
              .toList();
      old.forEach(received -> tables.webhooks().put(received.sender(), received.withoutBody()));
      return old.size();
    });
  }
}
