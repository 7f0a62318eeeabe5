package booking.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a thing can be had, in wall time. Without any weekday it can always be had, day and night.
 *
 * @param exceptions dates on which it cannot be had at all
 */
public record OpeningHours(
    Map<DayOfWeek, List<Opening>> week, DateRange season, Set<LocalDate> exceptions) {

  /** From a time to a later one of the same day; {@code to} of midnight means the day's end. */
  public record Opening(LocalTime from, LocalTime to) {
    public Opening {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw new IllegalArgumentException("%s is not before %s".formatted(from, to));
      }
    }

    LocalSpan on(LocalDate day, ZoneId zone) {
      var end = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
      return new LocalSpan(day.atTime(from), end, zone);
    }
  }

  public OpeningHours {
    week = Map.copyOf(week);
    exceptions = Set.copyOf(exceptions);
  }

  /** Whether the span lies within the season, off the exceptions and within one opening. */
  public boolean admit(LocalSpan span) {
    var lastDay = span.end().minusNanos(1).toLocalDate();
    boolean inSeason =
        span.start()
            .toLocalDate()
            .datesUntil(lastDay.plusDays(1))
            .allMatch(day -> season.contains(day) && !exceptions.contains(day));
    return inSeason
        && (week.isEmpty()
            || openings(span.start().toLocalDate(), span.zone())
                .anyMatch(open ->
                    !span.start().isBefore(open.start()) && !span.end().isAfter(open.end())));
  }

  /** The openings of one day, in order; a day without hours of its own is open as a whole. */
  public Stream<LocalSpan> openings(LocalDate day, ZoneId zone) {
    if (!season.contains(day) || exceptions.contains(day)) {
      return Stream.empty();
    }
    if (week.isEmpty()) {
      return Stream.of(new LocalSpan(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), zone));
    }
    return week.getOrDefault(day.getDayOfWeek(), List.of()).stream()
        .sorted(Comparator.comparing(Opening::from))
        .map(open -> open.on(day, zone));
  }
}
