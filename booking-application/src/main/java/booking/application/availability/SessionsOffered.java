package booking.application.availability;

import booking.application.availability.OfferedSession.Status;
import booking.domain.availability.Availability;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import booking.domain.availability.Snapshot.Seats;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Offer.ResourceNeed;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which sessions a party sees, judged by the same pools that a claim will be written to. */
final class SessionsOffered {
  private final Snapshot snapshot;
  private final Map<ExperienceId, List<Seats>> sessions;
  private final int participants;
  private final DateRange window;
  private final Instant now;

  SessionsOffered(Snapshot snapshot, int participants, DateRange window, Instant now) {
    this.snapshot = snapshot;
    this.sessions =
        snapshot.sessions().stream()
            .collect(Collectors.groupingBy(seats -> seats.session().experience()));
    this.participants = participants;
    this.window = window;
    this.now = now;
  }

  /** Everything needed to show these experiences, in one look. */
  static Availability.Query query(
      SupplierCatalogue catalogue, List<Experience> experiences, DateRange dates) {
    var windows = experiences.stream().map(experience -> dates.in(experience.zone())).toList();
    var first = windows.stream().map(Interval::start).min(Comparator.naturalOrder());
    var last = windows.stream().map(Interval::end).max(Comparator.naturalOrder());
    return new Availability.Query(
        catalogue.supplier().id(),
        experiences.stream().map(Experience::id).collect(Collectors.toSet()),
        experiences.stream()
            .flatMap(experience -> needs(experience).stream())
            .map(need -> PoolId.of(need.resource()))
            .collect(Collectors.toSet()),
        new Interval(first.orElseThrow(), last.orElseThrow()));
  }

  OfferedExperience of(Experience experience) {
    var offered =
        sessions.getOrDefault(experience.id(), List.of()).stream()
            .filter(seats -> window.contains(seats.session().start().toLocalDate()))
            .map(seats -> of(experience, seats))
            .toList();
    return new OfferedExperience(experience, OfferedExperience.fromPrice(experience), offered);
  }

  private OfferedSession of(Experience experience, Seats seats) {
    long left = seats.left();
    long version = seats.version();
    var blocked =
        seats
            .session()
            .interval()
            .widened(experience.rules().bufferBefore(), experience.rules().bufferAfter());
    for (var need : needs(experience)) {
      var timetable = snapshot.calendars().get(PoolId.of(need.resource()));
      if (timetable == null) {
        left = 0;
      } else {
        left = Math.min(left, timetable.calendar().left(blocked) / need.unitsPerSeat());
        version += timetable.version();
      }
    }
    return new OfferedSession(
        seats.session(), seats.capacity(), left, status(experience, seats, left), version);
  }

  private Status status(Experience experience, Seats seats, long left) {
    var saleEnds = seats.session().interval().start().minus(experience.rules().cutOff());
    if (!seats.session().open() || !now.isBefore(saleEnds)) {
      return Status.CLOSED;
    }
    return left == 0 ? Status.SOLD_OUT : left < participants ? Status.LIMITED : Status.AVAILABLE;
  }

  private static List<ResourceNeed> needs(Experience experience) {
    return switch (experience.offer()) {
      case Offer.Departures(var rules, var needs) -> needs;
      case Offer.Intervals none -> List.of();
    };
  }
}
