package booking.application.pricing;

import booking.domain.availability.Availability;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.Shortage;
import booking.domain.availability.Snapshot;
import booking.domain.availability.Snapshot.Seats;
import booking.domain.availability.Wish;
import booking.domain.catalog.SessionId;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Selection;
import booking.domain.pricing.Selection.Occupancy;
import booking.domain.pricing.Target;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left, for rules that ask how full it is and for saying early that it is. */
final class Stock {
  private final Availability availability;

  Stock(Availability availability) {
    this.availability = availability;
  }

  Seen look(Selection item, Instant now) {
    Set<PoolId> calendars =
        item.claims().stream()
            .filter(demand -> demand.kind().isCalendar())
            .map(Demand::pool)
            .collect(Collectors.toSet());
    var window =
        item.claims().stream()
            .flatMap(demand -> demand.blocked().stream())
            .reduce(item.when().interval(), Stock::around);
    var experience = item.experience();
    var query =
        new Availability.Query(experience.supplier(), Set.of(experience.id()), calendars, window);
    return new Seen(item, availability.look(query, now));
  }

  private static Interval around(Interval one, Interval other) {
    return new Interval(
        one.start().isBefore(other.start()) ? one.start() : other.start(),
        one.end().isAfter(other.end()) ? one.end() : other.end());
  }

  /** Why the items of one basket cannot be had together, where they cannot. */
  static Optional<Refusal.SoldOut> missing(List<Seen> basket) {
    var wishes = Wish.of(basket.stream().flatMap(seen -> seen.item().claims().stream()).toList());
    var items = new ArrayList<Integer>();
    var shortages = new LinkedHashMap<PoolId, Shortage>();
    for (int i = 0; i < basket.size(); i++) {
      var missing = basket.get(i).shortages(wishes);
      if (!missing.isEmpty()) {
        items.add(i);
      }
      missing.forEach(shortage -> shortages.merge(shortage.pool(), shortage, Shortage::and));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.SoldOut(items, List.copyOf(shortages.values())));
  }

  /** An item, and what was seen of its pools while it lasts. */
  record Seen(Selection item, Snapshot snapshot) {

    /** The item with how full it is. */
    Selection withOccupancy() {
      return item.at(
          switch (item.target()) {
            case Target.OfSession(var session) ->
                seats(session)
                    .map(seats -> new Occupancy(seats.taken(), seats.capacity()))
                    .orElse(new Occupancy(0, 0));
            case Target.OfResource(var resource) ->
                Optional.ofNullable(snapshot.calendars().get(PoolId.of(resource)))
                    .map(Snapshot.Timetable::calendar)
                    .map(calendar ->
                        new Occupancy(calendar.peak(item.when().interval()), calendar.capacity()))
                    .orElse(new Occupancy(0, 0));
          });
    }

    /** What is missing for this item, when all else that is wanted is to be had too. */
    private List<Shortage> shortages(List<Wish> basket) {
      return basket.stream()
          .filter(wish -> item.claims().stream().anyMatch(own -> own.pool().equals(wish.pool())))
          .flatMap(wish -> shortage(wish.among(item.claims())).stream())
          .toList();
    }

    private Optional<Shortage> shortage(Wish wish) {
      if (wish.kind().isCalendar()) {
        return Optional.ofNullable(snapshot.calendars().get(wish.pool()))
            .map(timetable -> wish.shortage(timetable.calendar()))
            .orElseGet(() -> Optional.of(wish.shortOfAll()));
      }
      return seats(new SessionId(wish.pool().value()))
          .map(seats -> wish.shortage(seats.capacity(), seats.taken()))
          .orElseGet(() -> Optional.of(wish.shortOfAll()));
    }

    private Optional<Seats> seats(SessionId session) {
      return snapshot.sessions().stream()
          .filter(seats -> seats.session().id().equals(session))
          .findFirst();
    }
  }
}
