package booking.persistence.cache;

import booking.domain.availability.Availability;
import booking.domain.availability.Calendar;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.SupplierId;
import booking.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One pool whose version is all there is to see, and how often it was looked at. */
final class Counter implements Availability {
  static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");
  static final SupplierId SUPPLIER = new SupplierId(new UUID(1, 1));
  static final PoolId POOL = new PoolId(new UUID(1, 2));
  static final Query QUERY =
      new Query(SUPPLIER, Set.of(), Set.of(POOL), Interval.of(NOON, Duration.ofDays(1)));

  private final AtomicLong version = new AtomicLong(1);
  private final AtomicInteger looks = new AtomicInteger();
  private volatile Optional<Instant> changesAt = Optional.empty();
  private volatile Runnable meanwhile = () -> {};

  @Override
  public Snapshot look(Query query, Instant now) {
    looks.incrementAndGet();
    var seen = new Snapshot.Timetable(new Calendar(5, List.of()), version.get());
    meanwhile.run();
    return new Snapshot(List.of(), Map.of(POOL, seen), changesAt);
  }

  /** Somebody claims: the version grows, and whoever listens is told of it. */
  Map<PoolId, Long> claimed() {
    return Map.of(POOL, version.incrementAndGet());
  }

  void changesBySelfAt(Instant instant) {
    changesAt = Optional.of(instant);
  }

  /** What happens between reading and answering. */
  void meanwhile(Runnable happens) {
    meanwhile = happens;
  }

  int looks() {
    return looks.get();
  }

  static long versionIn(Snapshot snapshot) {
    var timetable = snapshot.calendars().get(POOL);
    if (timetable == null) {
      throw new IllegalStateException("The pool is missing");
    }
    return timetable.version();
  }
}
