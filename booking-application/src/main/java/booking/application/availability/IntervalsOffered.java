package booking.application.availability;

import booking.domain.availability.Availability;
import booking.domain.availability.Calendar;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a resource can be had: within its hours, clear of others' claims and all buffers. */
final class IntervalsOffered {
  private final Experience experience;
  private final Offer.Intervals offer;
  private final Resource resource;

  IntervalsOffered(Experience experience, Offer.Intervals offer, Resource resource) {
    this.experience = experience;
    this.offer = offer;
    this.resource = resource;
  }

  /** As it is during these days and the buffers around them; none where it cannot be had yet. */
  Optional<Calendar> look(Availability availability, DateRange window, Instant now) {
    var pool = PoolId.of(resource.id());
    var rules = experience.rules();
    var around = window.in(experience.zone()).widened(rules.bufferBefore(), rules.bufferAfter());
    var query = new Availability.Query(resource.supplier(), Set.of(), Set.of(pool), around);
    return Optional.ofNullable(availability.look(query, now).calendars().get(pool))
        .map(Snapshot.Timetable::calendar);
  }

  List<FreeInterval> free(Calendar calendar, DateRange window, int participants, Instant now) {
    long units = resource.isExclusive() ? 1 : participants;
    return openings(window)
        .map(LocalSpan::interval)
        .flatMap(opening -> free(calendar, opening, units, now))
        .toList();
  }

  /** A resource without hours of its own is open day and night: then nights do not cut a stay. */
  private Stream<LocalSpan> openings(DateRange window) {
    var hours = resource.hours();
    var openings = window.days().flatMap(day -> hours.openings(day, experience.zone()));
    return hours.week().isEmpty() ? joined(openings.toList()) : openings;
  }

  private static Stream<LocalSpan> joined(List<LocalSpan> days) {
    var joined = new ArrayList<LocalSpan>();
    for (var day : days) {
      if (!joined.isEmpty() && joined.getLast().end().equals(day.start())) {
        var before = joined.removeLast();
        joined.add(new LocalSpan(before.start(), day.end(), day.zone()));
      } else {
        joined.add(day);
      }
    }
    return joined.stream();
  }

  private Stream<FreeInterval> free(Calendar calendar, Interval opening, long units, Instant now) {
    var rules = experience.rules();
    var blocked = opening.widened(rules.bufferBefore(), rules.bufferAfter());
    return calendar.free(blocked, units).stream()
        .flatMap(stretch -> bookable(stretch, rules, now).stream())
        .map(stretch ->
            new FreeInterval(
                stretch,
                calendar.left(stretch.widened(rules.bufferBefore(), rules.bufferAfter()))));
  }

  /** What remains of a clear stretch when a booking in it keeps its own buffers and the steps. */
  private Optional<Interval> bookable(Interval clear, BookingRules rules, Instant now) {
    var earliest = now.plus(rules.cutOff());
    var start = clear.start().plus(rules.bufferBefore());
    var from = firstStep(start.isAfter(earliest) ? start : earliest);
    var to = offer.stepUpTo(onTheWall(clear.end().minus(rules.bufferAfter())));
    return from.isBefore(to)
        ? Optional.of(new LocalSpan(from, to, experience.zone()))
            .filter(span -> offer.lengthOf(span).compareTo(offer.shortest()) >= 0)
            .map(LocalSpan::interval)
        : Optional.empty();
  }

  /** Where clocks go back, a wall time means its first occurrence, which may be too early. */
  private LocalDateTime firstStep(Instant from) {
    var step = offer.stepFrom(onTheWall(from));
    while (step.atZone(experience.zone()).toInstant().isBefore(from)) {
      step = offer.stepFrom(step.plusNanos(1));
    }
    return step;
  }

  private LocalDateTime onTheWall(Instant instant) {
    return LocalDateTime.ofInstant(instant, experience.zone());
  }
}
