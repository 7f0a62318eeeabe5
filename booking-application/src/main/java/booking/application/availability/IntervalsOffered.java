package booking.application.availability;

import booking.domain.availability.Calendar;
import booking.domain.catalog.BookingRules;
import booking.domain.catalog.Experience;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import booking.domain.time.LocalSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  List<FreeInterval> free(Calendar calendar, DateRange window, int participants, Instant now) {
    long units = resource.isExclusive() ? 1 : participants;
    return openings(window)
        .map(LocalSpan::interval)
        .flatMap(opening -> free(calendar, opening, units, now))
        .toList();
  }

  /** Without hours of its own, the whole window is one opening: nights do not cut a stay. */
  private Stream<LocalSpan> openings(DateRange window) {
    var hours = resource.hours();
    return hours.week().isEmpty() && hours.exceptions().isEmpty()
        ? within(window).stream()
        : window.days().flatMap(day -> hours.openings(day, experience.zone()));
  }

  private Optional<LocalSpan> within(DateRange window) {
    var season = resource.hours().season();
    var from = window.from().isAfter(season.from()) ? window.from() : season.from();
    var to = window.to().isBefore(season.to()) ? window.to() : season.to();
    return from.isBefore(to)
        ? Optional.of(new LocalSpan(from.atStartOfDay(), to.atStartOfDay(), experience.zone()))
        : Optional.empty();
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

  /** What remains of a stretch that is clear when a booking in it keeps its own buffers. */
  private Optional<Interval> bookable(Interval clear, BookingRules rules, Instant now) {
    var earliest = now.plus(rules.cutOff());
    var start = clear.start().plus(rules.bufferBefore());
    var from = start.isAfter(earliest) ? start : earliest;
    var to = clear.end().minus(rules.bufferAfter());
    return from.plus(offer.shortest()).isAfter(to)
        ? Optional.empty()
        : Optional.of(new Interval(from, to));
  }
}
