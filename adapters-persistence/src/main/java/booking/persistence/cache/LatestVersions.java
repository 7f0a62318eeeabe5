package booking.persistence.cache;

import booking.domain.availability.PoolId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The newest version of each pool that was heard of lately. Long enough to outlive every entry that
 * shows an older one.
 */
final class LatestVersions {
  private static final Duration LATELY = Entry.LONGEST_LIFE.multipliedBy(5);
  private static final int AT_MOST = 200_000;

  private final Cache<PoolId, Long> versions;
  private final AtomicLong changes = new AtomicLong();

  LatestVersions(Ticker ticker) {
    versions =
        Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(LATELY).ticker(ticker).build();
  }

  /** How often something changed: while it stays the same, nothing has to be looked up. */
  long changes() {
    return changes.get();
  }

  void heard(Map<PoolId, Long> changed) {
    changed.forEach((pool, version) -> versions.asMap().merge(pool, version, Math::max));
    changes.incrementAndGet();
  }

  /** Whether none of the pools of an entry is known to be newer than it shows. */
  boolean agreeWith(Entry entry) {
    if (versions.estimatedSize() < entry.versions().size()) {
      return versions.asMap().entrySet().stream()
          .allMatch(latest ->
              entry.versions().getOrDefault(latest.getKey(), Long.MAX_VALUE) >= latest.getValue());
    }
    return entry.versions().entrySet().stream()
        .allMatch(shown -> {
          var latest = versions.getIfPresent(shown.getKey());
          return latest == null || latest <= shown.getValue();
        });
  }
}
