package booking.domain.catalog;

import java.time.Duration;
import java.util.List;

/** How an experience is booked: by dated departure, or by any free interval of a resource. */
public sealed interface Offer {

  /**
   * Departures on the rules' dates, besides those that are added singly.
   *
   * @param needs what each seat also takes from a resource while the session lasts
   */
  record Departures(List<SessionRule> rules, List<ResourceNeed> needs) implements Offer {
    public Departures {
      rules = List.copyOf(rules);
      needs = List.copyOf(needs);
    }
  }

  /**
   * Intervals of one resource, chosen by the customer and charged by started unit.
   *
   * @param step every start and end lies on a multiple of it, counted from local midnight
   */
  record Intervals(
      ResourceId resource, TimeUnit unit, Duration shortest, Duration longest, Duration step)
      implements Offer {}

  /** What one unit of price buys. Hours are real ones; days and nights count by local date. */
  enum TimeUnit {
    HOUR,
    DAY,
    NIGHT,
    /** The whole interval, however long. */
    STAY
  }

  /** A seat of a session that also takes units of a resource, as a bike on a guided ride. */
  record ResourceNeed(ResourceId resource, int unitsPerSeat) {}
}
