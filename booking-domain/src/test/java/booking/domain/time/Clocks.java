package booking.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Wall times around the nights on which clocks are turned, and a zone that never turns them. */
public final class Clocks {
  private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<ZoneId> TURNING =
      Stream.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
          .map(ZoneId::of)
          .toList();
  private static final ZoneId STEADY = ZoneId.of("Asia/Tokyo");

  private Clocks() {}

  /** One of the two changes of 2026. */
  record Change(ZoneId zone, ZoneOffsetTransition transition) {}

  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(Stream.concat(TURNING.stream(), Stream.of(STEADY)).toList());
  }

  static Arbitrary<Change> changes() {
    return Arbitraries.of(TURNING.stream().flatMap(Clocks::changesIn).toList());
  }

  private static Stream<Change> changesIn(ZoneId zone) {
    var first = zone.getRules().nextTransition(NEW_YEAR);
    var second = zone.getRules().nextTransition(first.getInstant());
    return Stream.of(new Change(zone, first), new Change(zone, second));
  }

  /** To the quarter of an hour, within what is skipped or repeated. */
  static Arbitrary<LocalDateTime> within(Change change) {
    var before = change.transition().getDateTimeBefore();
    var after = change.transition().getDateTimeAfter();
    var first = before.isBefore(after) ? before : after;
    long quarters = change.transition().getDuration().abs().dividedBy(Duration.ofMinutes(15));
    return Arbitraries.longs().between(0, quarters - 1).map(each -> first.plusMinutes(15 * each));
  }

  /** The day before, the day of and the day after a change. */
  static Arbitrary<LocalDate> daysOfChange(ZoneId zone) {
    var changes = TURNING.contains(zone) ? changesIn(zone) : changesIn(TURNING.get(0));
    var days = changes.map(change -> change.transition().getDateTimeBefore().toLocalDate());
    return Arbitraries.of(
        days.flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1))).toList());
  }

  /** To the quarter of an hour, on such days. */
  public static Arbitrary<LocalDateTime> wallTimes(ZoneId zone) {
    return daysOfChange(zone)
        .flatMap(day ->
            Arbitraries.integers()
                .between(0, 95)
                .map(quarter -> day.atStartOfDay().plusMinutes(15L * quarter)));
  }
}
