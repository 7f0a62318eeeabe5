package booking.domain.payment;

import java.time.Instant;

/** Port: what gateways sent, kept by event id, each once. */
public interface WebhookInbox {

  /** Stores it and says whether it was new. */
  boolean store(String gateway, GatewayEvent event, byte[] body, Instant now);

  /**
   * Lets go of the bodies of events stored before, of the oldest first, and says how many those
   * were. The events stay known, so that none of them is ever new again.
   */
  int dropBodies(Instant before, int atMost);
}
