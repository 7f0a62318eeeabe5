package booking.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Wall times that recur weekly within a season, but not on the excepted dates.
 *
 * @param times the starts of each weekday; a weekday that is missing has none
 */
public record WeeklyPattern(
    Map<DayOfWeek, List<LocalTime>> times, DateRange season, Set<LocalDate> exceptions) {

  public WeeklyPattern {
    times = Map.copyOf(times);
    exceptions = Set.copyOf(exceptions);
  }

  /** The starts whose dates lie in the window, in order. */
  public List<LocalDateTime> starts(DateRange window) {
    return window
        .days()
        .filter(day -> season.contains(day) && !exceptions.contains(day))
        .flatMap(this::startsOn)
        .toList();
  }

  private Stream<LocalDateTime> startsOn(LocalDate day) {
    return times.getOrDefault(day.getDayOfWeek(), List.of()).stream().sorted().map(day::atTime);
  }
}
