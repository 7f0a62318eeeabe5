package booking.application.availability;

import booking.domain.availability.Alternative;
import booking.domain.availability.Availability;
import booking.domain.availability.Calendar;
import booking.domain.availability.Demand;
import booking.domain.availability.Load;
import booking.domain.availability.PoolId;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Free intervals near one that is not, as long as it is, from the day before to the day after. */
final class IntervalsNear {
  private final Catalog catalog;
  private final Availability availability;
  private final Instant now;

  IntervalsNear(Catalog catalog, Availability availability, Instant now) {
    this.catalog = catalog;
    this.availability = availability;
    this.now = now;
  }

  /** So many units of a resource, at a time at which they cannot be had. */
  record Wanted(ResourceId resource, Experience experience, LocalSpan when, long units) {}

  /** Clear of what else is about to be claimed. */
  Stream<Alternative> to(Wanted wanted, List<Demand> besides) {
    var resource = wanted.resource();
    return switch (wanted.experience().offer()) {
      case Offer.Departures none -> Stream.empty();
      case Offer.Intervals offer ->
          catalog.owning(resource).flatMap(owner -> owner.resource(resource)).stream()
              .flatMap(found -> free(wanted, offer, found, besides))
              .map(interval ->
                  new Alternative.FreeTime(
                      wanted.experience().id(), resource, interval, wanted.experience().zone()));
    };
  }

  private Stream<Interval> free(
      Wanted wanted, Offer.Intervals offer, Resource resource, List<Demand> besides) {
    var start = wanted.when().starts();
    var days =
        new DateRange(
            wanted.when().start().toLocalDate().minusDays(1),
            wanted.when().end().minusNanos(1).toLocalDate().plusDays(2));
    var offered = new IntervalsOffered(wanted.experience(), offer, resource);
    return offered.look(availability, days, now).stream()
        .map(calendar -> with(besides, resource, calendar))
        .flatMap(
            calendar -> offered.free(calendar, days, Math.toIntExact(wanted.units()), now).stream())
        .flatMap(stretch -> within(stretch.interval(), offer, wanted.when()))
        .filter(other -> !other.equals(wanted.when().interval()))
        .distinct()
        .sorted(
            Comparator.comparing((Interval other) -> Duration.between(other.start(), start).abs())
                .thenComparing(Interval::start))
        .limit(Alternatives.AT_MOST);
  }

  private static Calendar with(List<Demand> besides, Resource resource, Calendar calendar) {
    var loads = new ArrayList<>(calendar.loads());
    for (var demand : besides) {
      if (demand.pool().equals(PoolId.of(resource.id()))) {
        demand.blocked().ifPresent(during -> loads.add(new Load(during, demand.units())));
      }
    }
    return new Calendar(calendar.capacity(), loads);
  }

  /** One from every step on that is as long as what was wanted. */
  private static Stream<Interval> within(
      Interval stretch, Offer.Intervals offer, LocalSpan wanted) {
    var first = LocalDateTime.ofInstant(stretch.start(), wanted.zone());
    var end = LocalDateTime.ofInstant(stretch.end(), wanted.zone());
    return Stream.iterate(
            first, start -> start.isBefore(end), start -> offer.stepFrom(start.plusNanos(1)))
        .map(start -> offer.asLongAs(wanted, start))
        .filter(offer::keepsToStep)
        .map(LocalSpan::interval)
        .filter(stretch::contains);
  }
}
