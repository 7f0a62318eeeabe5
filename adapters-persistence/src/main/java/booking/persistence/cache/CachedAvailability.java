package booking.persistence.cache;

import booking.domain.availability.Availability;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.SupplierId;
import booking.persistence.pool.PoolChanges;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps what was looked at, in this process and, where there is a second level, among all.
 *
 * <p>What it promises: an answer is never older than a second and never shows a hold that has run
 * out since; once this instance was told of a change it never shows what was before it, not even
 * when that was read before and comes in late; and whoever asks at once for the same thing makes
 * one question to the source.
 */
public final class CachedAvailability implements Availability, PoolChanges {
  private static final int ENTRIES = 10_000;

  private final Availability source;
  private final SecondLevel shared;
  private final LatestVersions latest;
  private final Cache<Query, Kept> kept;
  private final ConcurrentMap<Query, CompletableFuture<Entry>> filling = new ConcurrentHashMap<>();
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  public CachedAvailability(Availability source, SecondLevel shared) {
    this(source, shared, Ticker.systemTicker());
  }

  CachedAvailability(Availability source, SecondLevel shared, Ticker ticker) {
    this.source = source;
    this.shared = shared;
    this.latest = new LatestVersions(ticker);
    this.kept =
        Caffeine.newBuilder()
            .maximumSize(ENTRIES)
            .expireAfterWrite(Entry.LONGEST_LIFE)
            .ticker(ticker)
            .build();
    shared.listen(latest::heard);
  }

  @Override
  public Snapshot look(Query query, Instant now) {
    var found = kept.getIfPresent(query);
    if (found != null && found.entry().lives(now) && found.isRight(latest)) {
      hits.increment();
      return found.entry().snapshot();
    }
    misses.increment();
    return fill(query, now).snapshot();
  }

  /** Told after commit. */
  @Override
  public void changed(SupplierId supplier, Map<PoolId, Long> versions) {
    latest.heard(versions);
    shared.tell(versions);
  }

  /** Waits for a fill that is under way, unless what it brings is already known to be old. */
  private Entry fill(Query query, Instant now) {
    while (true) {
      var mine = new CompletableFuture<Entry>();
      var other = filling.putIfAbsent(query, mine);
      if (other == null) {
        return fill(query, now, mine);
      }
      var entry = join(other);
      if (entry.lives(now) && latest.agreeWith(entry)) {
        return entry;
      }
    }
  }

  private Entry fill(Query query, Instant now, CompletableFuture<Entry> mine) {
    try {
      long before = latest.changes();
      var entry = read(query, now);
      kept.put(query, new Kept(entry, before));
      mine.complete(entry);
      return entry;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      filling.remove(query, mine);
    }
  }

  private Entry read(Query query, Instant now) {
    var theirs = shared.get(query).filter(entry -> entry.lives(now) && latest.agreeWith(entry));
    if (theirs.isPresent()) {
      return theirs.get();
    }
    var entry = Entry.of(source.look(query, now), now);
    shared.put(query, entry);
    return entry;
  }

  private static Entry join(CompletableFuture<Entry> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** How often an answer was here already, of so many. */
  public double hitRate() {
    long found = hits.sum();
    long asked = found + misses.sum();
    return asked == 0 ? 0 : (double) found / asked;
  }
}
