package booking.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.time.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Against a model that looks at every second of a minute. */
class CalendarProperties {

  @Property
  void the_peak_is_the_highest_level_of_any_second(
      @ForAll("calendars") Calendar calendar, @ForAll("intervals") Interval during) {
    assertThat(calendar.peak(during)).isEqualTo(highest(calendar, during));
  }

  @Property
  void what_is_left_is_what_every_second_has(
      @ForAll("calendars") Calendar calendar, @ForAll("intervals") Interval during) {
    long left = Math.max(0, calendar.capacity() - highest(calendar, during));
    assertThat(calendar.left(during)).isEqualTo(left);
  }

  @Property
  void a_second_is_free_when_so_many_units_are(
      @ForAll("calendars") Calendar calendar,
      @ForAll("intervals") Interval window,
      @ForAll @LongRange(min = 1, max = 6) long units) {
    var free = calendar.free(window, units);
    assertThat(seconds(window))
        .allSatisfy(second ->
            assertThat(free.stream().anyMatch(each -> each.contains(second)))
                .isEqualTo(level(calendar, second) + units <= calendar.capacity()));
  }

  @Property
  void free_stretches_are_in_order_apart_and_within_the_window(
      @ForAll("calendars") Calendar calendar,
      @ForAll("intervals") Interval window,
      @ForAll @LongRange(min = 1, max = 6) long units) {
    var free = calendar.free(window, units);
    assertThat(free).allMatch(window::contains);
    for (int i = 1; i < free.size(); i++) {
      assertThat(free.get(i - 1).end()).isBefore(free.get(i).start());
    }
  }

  @Property
  void what_is_free_can_be_taken_without_passing_the_capacity(
      @ForAll("calendars") Calendar calendar, @ForAll("intervals") Interval wanted) {
    long left = calendar.left(wanted);
    var loads = new ArrayList<>(calendar.loads());
    loads.add(new Load(wanted, left));
    long after = new Calendar(calendar.capacity(), loads).peak(wanted);
    assertThat(after).isEqualTo(Math.max(calendar.capacity(), calendar.peak(wanted)));
  }

  @Provide
  Arbitrary<Calendar> calendars() {
    var loads =
        Combinators.combine(intervals(), Arbitraries.longs().between(1, 3)).as(Load::new).list();
    return Combinators.combine(Arbitraries.longs().between(1, 6), loads.ofMaxSize(8))
        .as(Calendar::new);
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 40), Arbitraries.longs().between(1, 20))
        .as((start, length) ->
            Interval.of(Instant.ofEpochSecond(start), Duration.ofSeconds(length)));
  }

  private static List<Instant> seconds(Interval during) {
    return LongStream.range(during.start().getEpochSecond(), during.end().getEpochSecond())
        .mapToObj(Instant::ofEpochSecond)
        .toList();
  }

  private static long level(Calendar calendar, Instant second) {
    return calendar.loads().stream()
        .filter(load -> load.during().contains(second))
        .mapToLong(Load::units)
        .sum();
  }

  private static long highest(Calendar calendar, Interval during) {
    return seconds(during).stream().mapToLong(second -> level(calendar, second)).max().orElse(0);
  }
}
