package booking.application.pricing;

import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.Shortage;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.SupplierId;
import booking.domain.pricing.Selection.Occupancy;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left for one item, for rules that ask how full it is and for saying early that it is. */
final class Stock {
  private final Availability availability;

  Stock(Availability availability) {
    this.availability = availability;
  }

  /** What was seen of the pools of one item. */
  record Seen(Snapshot snapshot) {

    Occupancy of(SessionId session) {
      return snapshot.sessions().stream()
          .filter(seats -> seats.session().id().equals(session))
          .map(seats -> new Occupancy(seats.taken(), seats.capacity()))
          .findFirst()
          .orElse(new Occupancy(0, 0));
    }

    Occupancy of(PoolId pool, Interval during) {
      var timetable = snapshot.calendars().get(pool);
      return timetable == null
          ? new Occupancy(0, 0)
          : new Occupancy(timetable.calendar().peak(during), timetable.calendar().capacity());
    }

    List<Shortage> shortages(List<Demand> demands) {
      var shortages = new ArrayList<Shortage>();
      for (var demand : demands) {
        long left = left(demand);
        if (left < demand.units()) {
          shortages.add(new Shortage(demand.pool(), demand.kind(), demand.units(), left));
        }
      }
      return List.copyOf(shortages);
    }

    private long left(Demand demand) {
      var occupancy =
          demand
              .blocked()
              .map(during -> of(demand.pool(), during))
              .orElseGet(() -> of(new SessionId(demand.pool().value())));
      return Math.max(0, occupancy.capacity() - occupancy.taken());
    }
  }

  Seen look(
      SupplierId supplier,
      ExperienceId experience,
      Interval when,
      List<Demand> demands,
      Instant now) {
    Set<PoolId> calendars =
        demands.stream()
            .filter(demand -> demand.kind().isCalendar())
            .map(Demand::pool)
            .collect(Collectors.toSet());
    var window =
        demands.stream().flatMap(demand -> demand.blocked().stream()).reduce(when, Stock::around);
    return new Seen(
        availability.look(
            new Availability.Query(supplier, Set.of(experience), calendars, window), now));
  }

  private static Interval around(Interval one, Interval other) {
    return new Interval(
        one.start().isBefore(other.start()) ? one.start() : other.start(),
        one.end().isAfter(other.end()) ? one.end() : other.end());
  }
}
