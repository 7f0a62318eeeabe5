package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LocalSpanProperties {

  @Property
  void a_span_always_has_an_interval_and_starts_with_it(@ForAll("spans") LocalSpan span) {
    assertThat(span.interval().start()).isEqualTo(span.starts());
  }

  @Property
  void the_wall_shows_the_start_unless_it_is_skipped(@ForAll("spans") LocalSpan span) {
    Assume.that(!isSkipped(span.start(), span));
    assertThat(onTheWall(span.starts(), span)).isEqualTo(span.start());
  }

  @Property
  void the_wall_shows_the_end_unless_start_or_end_are_skipped(@ForAll("spans") LocalSpan span) {
    Assume.that(!isSkipped(span.start(), span) && !isSkipped(span.end(), span));
    assertThat(onTheWall(span.interval().end(), span)).isEqualTo(span.end());
  }

  @Property
  void a_skipped_start_moves_forward_by_the_gap(@ForAll("skipped") LocalSpan span) {
    var gap = span.zone().getRules().getTransition(span.start()).getDuration();
    assertThat(onTheWall(span.starts(), span)).isEqualTo(span.start().plus(gap));
  }

  @Property
  void a_repeated_start_is_its_first_occurrence(@ForAll("repeated") LocalSpan span) {
    var offsets = span.zone().getRules().getValidOffsets(span.start());
    var both = offsets.stream().map(span.start()::toInstant).sorted();
    assertThat(span.starts()).isEqualTo(both.findFirst().orElseThrow());
  }

  @Property
  void where_no_clock_is_turned_the_length_is_that_on_the_wall(@ForAll("spans") LocalSpan span) {
    var rules = span.zone().getRules();
    Assume.that(rules.getOffset(span.start()).equals(rules.getOffset(span.end())));
    Assume.that(rules.getTransition(span.start()) == null && span.start().isBefore(span.end()));
    assertThat(span.interval().length()).isEqualTo(Duration.between(span.start(), span.end()));
  }

  @Property
  void what_is_to_last_so_long_does(
      @ForAll("spans") LocalSpan at, @ForAll @LongRange(min = 1, max = 20_000) long seconds) {
    var length = Duration.ofSeconds(seconds);
    assertThat(LocalSpan.lasting(at.start(), length, at.zone()).interval())
        .isEqualTo(Interval.of(at.starts(), length));
  }

  @Property
  void an_end_that_is_not_repeated_has_no_second_pass(@ForAll("spans") LocalSpan span) {
    Assume.that(span.zone().getRules().getValidOffsets(span.end()).size() < 2);
    assertThat(new LocalSpan(span.start(), span.end(), span.zone(), true)).isEqualTo(span);
  }

  /** Also such as are valid only because an hour is repeated. */
  @Provide
  Arbitrary<LocalSpan> spans() {
    return Clocks.zones()
        .flatMap(zone ->
            Clocks.wallTimes(zone)
                .flatMap(start ->
                    Arbitraries.integers()
                        .between(1, 200)
                        .map(quarters -> Duration.ofMinutes(15L * quarters))
                        .map(length ->
                            new LocalSpan(
                                start, start.atZone(zone).plus(length).toLocalDateTime(), zone))));
  }

  @Provide
  Arbitrary<LocalSpan> skipped() {
    return startingIn(ZoneOffsetTransition::isGap);
  }

  @Provide
  Arbitrary<LocalSpan> repeated() {
    return startingIn(ZoneOffsetTransition::isOverlap);
  }

  /** Spans of some hours that start within such a change. */
  private static Arbitrary<LocalSpan> startingIn(Predicate<ZoneOffsetTransition> kind) {
    return Clocks.changes()
        .filter(change -> kind.test(change.transition()))
        .flatMap(change ->
            Clocks.within(change)
                .map(start -> new LocalSpan(start, start.plusHours(5), change.zone())));
  }

  private static boolean isSkipped(LocalDateTime time, LocalSpan span) {
    return span.zone().getRules().getValidOffsets(time).isEmpty();
  }

  private static LocalDateTime onTheWall(Instant instant, LocalSpan span) {
    return LocalDateTime.ofInstant(instant, span.zone());
  }
}
