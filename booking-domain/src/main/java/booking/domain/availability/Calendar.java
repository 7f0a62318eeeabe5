package booking.domain.availability;

import booking.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pool that is taken by interval: so many units at every instant.
 *
 * @param loads the live claims that touch the time looked at
 */
public record Calendar(long capacity, List<Load> loads) {

  public Calendar {
    loads = List.copyOf(loads);
  }

  /** The most units that are taken at any one instant of the interval. */
  public long peak(Interval during) {
    long peak = 0;
    for (long level : levels(during).values()) {
      peak = Math.max(peak, level);
    }
    return peak;
  }

  /** Units that are free during the whole interval; never negative. */
  public long left(Interval during) {
    return Math.max(0, capacity - peak(during));
  }

  /** The longest stretches of the window during which so many units are free, in order. */
  public List<Interval> free(Interval window, long units) {
    var free = new ArrayList<Interval>();
    Optional<Instant> since = Optional.empty();
    for (var step : levels(window).entrySet()) {
      boolean fits = step.getValue() + units <= capacity;
      if (fits && since.isEmpty()) {
        since = Optional.of(step.getKey());
      } else if (!fits && since.isPresent()) {
        free.add(new Interval(since.get(), step.getKey()));
        since = Optional.empty();
      }
    }
    since.ifPresent(start -> free.add(new Interval(start, window.end())));
    return List.copyOf(free);
  }

  /** The units taken from each instant of change on, within the window. */
  private TreeMap<Instant, Long> levels(Interval window) {
    var changes = new TreeMap<Instant, Long>();
    changes.put(window.start(), 0L);
    for (var load : loads) {
      if (load.during().overlaps(window)) {
        var from = load.during().start();
        changes.merge(
            from.isBefore(window.start()) ? window.start() : from, load.units(), Math::addExact);
        if (load.during().end().isBefore(window.end())) {
          changes.merge(load.during().end(), -load.units(), Math::addExact);
        }
      }
    }
    long level = 0;
    for (var change : changes.entrySet()) {
      level = Math.addExact(level, change.getValue());
      change.setValue(level);
    }
    return changes;
  }
}
