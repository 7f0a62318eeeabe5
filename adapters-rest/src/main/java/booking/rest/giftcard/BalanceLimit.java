package booking.rest.giftcard;

import booking.domain.catalog.SupplierId;
import booking.domain.work.ServerClock;
import booking.rest.access.Buckets;
import booking.rest.access.ClientAddress;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often balances are looked up, so that nobody finds a code by trying. */
@Singleton
final class BalanceLimit {
  static final Duration WHILE = Duration.ofMinutes(15);
  static final int FROM_ONE_CLIENT = 20;
  static final int AT_ONE_SUPPLIER = 600;

  private final ClientAddress clients;
  private final Buckets byClient;
  private final Buckets bySupplier;

  BalanceLimit(ClientAddress clients, ServerClock clock) {
    this.clients = clients;
    byClient = new Buckets(FROM_ONE_CLIENT, WHILE, clock);
    bySupplier = new Buckets(AT_ONE_SUPPLIER, WHILE, clock);
  }

  /** Counted whether there is such a card or not. Who asks too often uses up nobody else's. */
  boolean allows(SupplierId supplier, HttpRequest<?> request) {
    return byClient.takesOne(clients.of(request))
        && bySupplier.takesOne(supplier.value().toString());
  }
}
