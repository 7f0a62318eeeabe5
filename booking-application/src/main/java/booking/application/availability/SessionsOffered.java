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
import booking.domain.catalog.Session;
import booking.domain.time.DateRange;
import booking.domain.time.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The sessions of those dates and, where they need resources, how these are taken for as long as
   * the sessions block them, which may be longer than the dates.
   */
  static Snapshot look(
      Availability availability, List<Experience> experiences, DateRange dates, Instant now) {
    var seen = availability.look(sessionsOf(experiences, dates), now);
    return resourcesOf(experiences, seen)
        .map(query -> {
          var needed = availability.look(query, now);
          var changesAt =
              Stream.concat(seen.changesAt().stream(), needed.changesAt().stream())
                  .min(Comparator.naturalOrder());
          return new Snapshot(seen.sessions(), needed.calendars(), changesAt);
        })
        .orElse(seen);
  }

  private static Availability.Query sessionsOf(List<Experience> experiences, DateRange dates) {
    return new Availability.Query(
        experiences.getFirst().supplier(),
        experiences.stream().map(Experience::id).collect(Collectors.toSet()),
        Set.of(),
        hull(experiences.stream().map(experience -> dates.in(experience.zone()))).orElseThrow());
  }

  private static Optional<Availability.Query> resourcesOf(
      List<Experience> experiences, Snapshot seen) {
    var needy = experiences.stream().filter(experience -> !needs(experience).isEmpty()).toList();
    var pools =
        needy.stream()
            .flatMap(experience -> needs(experience).stream())
            .map(need -> PoolId.of(need.resource()))
            .collect(Collectors.toSet());
    return hull(needy.stream().flatMap(experience -> blocked(experience, seen)))
        .map(during ->
            new Availability.Query(experiences.getFirst().supplier(), Set.of(), pools, during));
  }

  private static Stream<Interval> blocked(Experience experience, Snapshot seen) {
    return seen.sessions().stream()
        .map(Seats::session)
        .filter(session -> session.experience().equals(experience.id()))
        .map(session -> blocked(experience, session));
  }

  private static Optional<Interval> hull(Stream<Interval> intervals) {
    return intervals.reduce((one, other) ->
        new Interval(
            one.start().isBefore(other.start()) ? one.start() : other.start(),
            one.end().isAfter(other.end()) ? one.end() : other.end()));
  }

  private static Interval blocked(Experience experience, Session session) {
    var rules = experience.rules();
    return session.interval().widened(rules.bufferBefore(), rules.bufferAfter());
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
    var blocked = blocked(experience, seats.session());
    for (var need : needs(experience)) {
      var timetable = snapshot.calendars().get(PoolId.of(need.resource()));
      if (timetable == null) {
        left = 0;
      } else {
        left = Math.min(left, timetable.calendar().left(blocked) / need.unitsPerSeat());
      }
    }
    return new OfferedSession(
        seats.session(), seats.capacity(), left, status(experience, seats, left));
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
      case Offer.Departures(var rules, var needs, var minimum) -> needs;
      case Offer.Intervals none -> List.of();
    };
  }
}
