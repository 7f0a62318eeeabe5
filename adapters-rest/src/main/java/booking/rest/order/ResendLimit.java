package booking.rest.order;

import booking.domain.party.EmailAddress;
import booking.domain.work.ServerClock;
import booking.rest.access.Buckets;
import booking.rest.access.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often lost links are mailed, so that nobody floods a mailbox through us. */
@Singleton
final class ResendLimit {
  static final Duration WHILE = Duration.ofMinutes(15);
  static final int TO_ONE_ADDRESS = 3;
  static final int FROM_ONE_CLIENT = 30;

  private final ClientAddress clients;
  private final Buckets byAddress;
  private final Buckets byClient;

  ResendLimit(ClientAddress clients, ServerClock clock) {
    this.clients = clients;
    byAddress = new Buckets(TO_ONE_ADDRESS, WHILE, clock);
    byClient = new Buckets(FROM_ONE_CLIENT, WHILE, clock);
  }

  /** Counted for addresses that we do not know as well, so that nobody learns which we do. */
  boolean allows(EmailAddress address, HttpRequest<?> request) {
    return byClient.takesOne(clients.of(request)) && byAddress.takesOne(address.normalised());
  }
}
