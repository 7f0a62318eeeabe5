package booking.domain.payment;

import java.time.Instant;

/** Port: what gateways sent, kept by event id, each once. */
public interface WebhookInbox {

  /** Stores it and says whether it was new. */
  boolean store(String gateway, GatewayEvent event, byte[] body, Instant now);
}
