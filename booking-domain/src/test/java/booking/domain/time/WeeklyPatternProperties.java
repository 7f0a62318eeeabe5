package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WeeklyPatternProperties {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  @Property
  void exactly_the_times_of_admitted_days_are_starts(
      @ForAll("patterns") WeeklyPattern pattern, @ForAll("ranges") DateRange window) {
    var starts = pattern.starts(window);
    for (var day = FIRST.minusDays(1); day.isBefore(FIRST.plusDays(70)); day = day.plusDays(1)) {
      for (var time : List.of(LocalTime.of(2, 30), LocalTime.NOON, LocalTime.of(20, 0))) {
        assertThat(starts.contains(day.atTime(time))).isEqualTo(isDue(pattern, window, day, time));
      }
    }
  }

  @Property
  void starts_are_in_order_and_none_comes_twice(
      @ForAll("patterns") WeeklyPattern pattern, @ForAll("ranges") DateRange window) {
    assertThat(pattern.starts(window))
        .isSortedAccordingTo(Comparator.<LocalDateTime>naturalOrder())
        .doesNotHaveDuplicates();
  }

  @Property
  void the_starts_of_a_window_are_those_of_its_days(
      @ForAll("patterns") WeeklyPattern pattern, @ForAll("ranges") DateRange window) {
    assertThat(pattern.starts(window))
        .isEqualTo(
            window
                .days()
                .map(day -> new DateRange(day, day.plusDays(1)))
                .flatMap(day -> pattern.starts(day).stream())
                .toList());
  }

  @Provide
  Arbitrary<WeeklyPattern> patterns() {
    var times = Arbitraries.of(LocalTime.of(2, 30), LocalTime.NOON, LocalTime.of(20, 0));
    var week =
        Arbitraries.maps(
            Arbitraries.of(DayOfWeek.class), times.set().ofMinSize(1).map(List::copyOf));
    var exceptions = days().set().ofMaxSize(5);
    return Combinators.combine(week, ranges(), exceptions).as(WeeklyPattern::new);
  }

  @Provide
  Arbitrary<DateRange> ranges() {
    return Combinators.combine(days(), Arbitraries.integers().between(1, 40))
        .as((from, length) -> new DateRange(from, from.plusDays(length)));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 29).map(FIRST::plusDays);
  }

  private static boolean isDue(
      WeeklyPattern pattern, DateRange window, LocalDate day, LocalTime time) {
    Map<DayOfWeek, List<LocalTime>> week = pattern.times();
    Set<LocalDate> exceptions = pattern.exceptions();
    return week.getOrDefault(day.getDayOfWeek(), List.of()).contains(time)
        && pattern.season().contains(day)
        && window.contains(day)
        && !exceptions.contains(day);
  }
}
