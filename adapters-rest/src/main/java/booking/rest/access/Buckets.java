package booking.rest.access;

import booking.domain.work.ServerClock;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often each of many may do something in a while. Each instance counts for itself, and no more
 * of them at a time than it has room for.
 */
public final class Buckets {
  private static final int AT_MOST = 100_000;

  private final LoadingCache<String, Bucket> byName;

  public Buckets(int tokens, Duration within, ServerClock clock) {
    var meter = new Meter(clock);
    var limit = Bandwidth.builder().capacity(tokens).refillIntervally(tokens, within).build();
    byName =
        Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterAccess(within)
            .ticker(meter::currentTimeNanos)
            .build(name -> Bucket.builder().withCustomTimePrecision(meter).addLimit(limit).build());
  }

  public boolean takesOne(String name) {
    return byName.get(name).tryConsume(1);
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
