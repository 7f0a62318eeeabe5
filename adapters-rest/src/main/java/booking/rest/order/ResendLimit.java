package booking.rest.order;

import booking.domain.party.EmailAddress;
import booking.domain.work.ServerClock;
import booking.rest.access.ClientAddress;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often lost links are mailed, so that nobody floods a mailbox through us. Each instance counts
 * for itself, and no more at a time than it has room for.
 */
@Singleton
final class ResendLimit {
  static final Duration WHILE = Duration.ofMinutes(15);
  static final int TO_ONE_ADDRESS = 3;
  static final int FROM_ONE_CLIENT = 30;
  private static final int AT_MOST = 100_000;

  private final ClientAddress clients;
  private final LoadingCache<String, Bucket> byAddress;
  private final LoadingCache<String, Bucket> byClient;

  ResendLimit(ClientAddress clients, ServerClock clock) {
    this.clients = clients;
    var meter = new Meter(clock);
    byAddress = buckets(TO_ONE_ADDRESS, meter);
    byClient = buckets(FROM_ONE_CLIENT, meter);
  }

  /** Counted for addresses that we do not know as well, so that nobody learns which we do. */
  boolean allows(EmailAddress address, HttpRequest<?> request) {
    var client = clients.of(request);
    return byClient.get(client).tryConsume(1) && byAddress.get(address.normalised()).tryConsume(1);
  }

  private static LoadingCache<String, Bucket> buckets(int tokens, TimeMeter meter) {
    var limit = Bandwidth.builder().capacity(tokens).refillIntervally(tokens, WHILE).build();
    return Caffeine.newBuilder()
        .maximumSize(AT_MOST)
        .expireAfterAccess(WHILE)
        .ticker(meter::currentTimeNanos)
        .build(name -> Bucket.builder().withCustomTimePrecision(meter).addLimit(limit).build());
  }

  /** The service's own time. */
  private record Meter(ServerClock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return ChronoUnit.NANOS.between(Instant.EPOCH, clock.now());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
