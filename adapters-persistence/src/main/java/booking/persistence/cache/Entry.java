package booking.persistence.cache;

import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * A snapshot that is kept.
 *
 * @param since when it was asked for; it shows nothing older than that
 * @param until the first instant at which it may no longer be shown, whatever happens
 * @param versions of the pools that it shows
 */
record Entry(Snapshot snapshot, Instant since, Instant until, Map<PoolId, Long> versions) {
  static final Duration LONGEST_LIFE = Duration.ofSeconds(1);

  Entry {
    versions = Map.copyOf(versions);
  }

  static Entry of(Snapshot snapshot, Instant asked) {
    var latest = asked.plus(LONGEST_LIFE);
    return new Entry(
        snapshot,
        asked,
        snapshot.changesAt().filter(latest::isAfter).orElse(latest),
        versionsIn(snapshot));
  }

  boolean lives(Instant now) {
    return !now.isBefore(since) && now.isBefore(until);
  }

  private static Map<PoolId, Long> versionsIn(Snapshot snapshot) {
    var versions = new HashMap<PoolId, Long>();
    for (var seats : snapshot.sessions()) {
      versions.put(PoolId.of(seats.session().id()), seats.version());
    }
    snapshot.calendars().forEach((pool, timetable) -> versions.put(pool, timetable.version()));
    return versions;
  }
}
