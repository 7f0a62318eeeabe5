package booking.domain.catalog;

import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How an experience is booked: by dated departure, or by any free interval of a resource. */
public sealed interface Offer {

  /** By how much prices are multiplied for the time that is booked. */
  long units(LocalSpan when);

  /**
   * Departures on the rules' dates, besides those that are added singly.
   *
   * @param needs what each seat also takes from a resource while the session lasts
   * @param minimum what must be sold for a departure to go ahead; they all do, when empty
   */
  record Departures(List<SessionRule> rules, List<ResourceNeed> needs, Optional<Minimum> minimum)
      implements Offer {

    /** Those that all go ahead. */
    public Departures(List<SessionRule> rules, List<ResourceNeed> needs) {
      this(rules, needs, Optional.empty());
    }

    public Departures {
      rules = List.copyOf(rules);
      needs = List.copyOf(needs);
    }

    @Override
    public long units(LocalSpan when) {
      return 1;
    }
  }

  /**
   * Intervals of one resource, chosen by the customer and charged by started unit.
   *
   * @param step every start and end lies on a multiple of it, counted from local midnight; it fits
   *     into a day without a rest
   */
  record Intervals(
      ResourceId resource, TimeUnit unit, Duration shortest, Duration longest, Duration step)
      implements Offer {
    private static final Duration DAY = Duration.ofDays(1);

    public Intervals {
      if (!fitsDay(step)) {
        throw new IllegalArgumentException("A step fits into a day without a rest");
      }
      if (!shortest.isPositive()
          || longest.compareTo(shortest) < 0
          || longest.compareTo(step) < 0) {
        throw new IllegalArgumentException("The longest is at least the shortest and a step");
      }
    }

    public static boolean fitsDay(Duration step) {
      return step.isPositive() && step.compareTo(DAY) <= 0 && DAY.toNanos() % step.toNanos() == 0;
    }

    @Override
    public long units(LocalSpan when) {
      return unit.started(when);
    }

    /** As shortest and longest count: hours are real ones, anything longer goes by the wall. */
    public Duration lengthOf(LocalSpan when) {
      return unit == TimeUnit.HOUR
          ? when.interval().length()
          : Duration.between(when.start(), when.end());
    }

    /** From that time on, as long as the other. */
    public LocalSpan asLongAs(LocalSpan other, LocalDateTime start) {
      return unit == TimeUnit.HOUR
          ? LocalSpan.lasting(start, other.interval().length(), other.zone())
          : new LocalSpan(
              start, start.plus(Duration.between(other.start(), other.end())), other.zone());
    }

    /** Whether start and end lie on multiples of the step from local midnight. */
    public boolean keepsToStep(LocalSpan when) {
      return isOnStep(when.start().toLocalTime()) && isOnStep(when.end().toLocalTime());
    }

    private boolean isOnStep(LocalTime time) {
      return time.toNanoOfDay() % step.toNanos() == 0;
    }

    /** The last step that is not after this time. */
    public LocalDateTime stepUpTo(LocalDateTime time) {
      return time.minusNanos(time.toLocalTime().toNanoOfDay() % step.toNanos());
    }

    /** The first step that is not before this time; every midnight is one. */
    public LocalDateTime stepFrom(LocalDateTime time) {
      var before = stepUpTo(time);
      var next = before.plus(step);
      var midnight = time.toLocalDate().plusDays(1).atStartOfDay();
      return before.equals(time) ? time : next.isBefore(midnight) ? next : midnight;
    }
  }

  /** What one unit of price buys. Hours are real ones; days and nights count by local date. */
  enum TimeUnit {
    HOUR,
    DAY,
    NIGHT,
    /** The whole interval, however long. */
    STAY;

    /** How many of it a span has begun; at least one. */
    public long started(LocalSpan when) {
      return switch (this) {
        case HOUR -> startedHours(when.interval().length());
        case DAY -> 1 + datesCrossed(when.start(), when.end().minusNanos(1));
        case NIGHT -> Math.max(1, datesCrossed(when.start(), when.end()));
        case STAY -> 1;
      };
    }

    private static long startedHours(Duration length) {
      long hours = length.toHours();
      return length.equals(Duration.ofHours(hours)) ? hours : hours + 1;
    }

    private static long datesCrossed(LocalDateTime from, LocalDateTime to) {
      return ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate());
    }
  }

  /** A seat of a session that also takes units of a resource, as a bike on a guided ride. */
  record ResourceNeed(ResourceId resource, int unitsPerSeat) {}
}
