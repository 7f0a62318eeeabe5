package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** On a small grid of seconds, where touching and sharing come up often. */
class IntervalProperties {

  @Property
  void two_overlap_when_they_share_an_instant(
      @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
    boolean shared =
        seconds().anyMatch(at -> one.contains(second(at)) && other.contains(second(at)));
    assertThat(one.overlaps(other)).isEqualTo(shared);
    assertThat(other.overlaps(one)).isEqualTo(shared);
  }

  @Property
  void one_contains_the_other_when_it_has_all_its_instants(
      @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
    boolean all =
        seconds().filter(at -> other.contains(second(at))).allMatch(at -> one.contains(second(at)));
    assertThat(one.contains(other)).isEqualTo(all);
  }

  @Property
  void an_hour_may_follow_an_hour(@ForAll("intervals") Interval one) {
    var next = Interval.of(one.end(), one.length());
    assertThat(one.overlaps(next)).isFalse();
    assertThat(one.contains(one.end())).isFalse();
    assertThat(next.contains(one.end())).isTrue();
  }

  @Property
  void buffers_make_it_longer(
      @ForAll("intervals") Interval one,
      @ForAll @IntRange(min = 0, max = 9) int before,
      @ForAll @IntRange(min = 0, max = 9) int after) {
    var widened = one.widened(Duration.ofSeconds(before), Duration.ofSeconds(after));
    assertThat(widened.contains(one)).isTrue();
    assertThat(widened.length()).isEqualTo(one.length().plusSeconds(before + after));
  }

  @Example
  void nothing_is_no_interval() {
    assertThatThrownBy(() -> new Interval(Instant.EPOCH, Instant.EPOCH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<Interval> intervals() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 29), Arbitraries.longs().between(1, 10))
        .as((start, length) -> Interval.of(second(start), Duration.ofSeconds(length)));
  }

  private static LongStream seconds() {
    return LongStream.range(0, 40);
  }

  private static Instant second(long at) {
    return Instant.ofEpochSecond(at);
  }
}
