package booking.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A start and an end as the clocks on the wall show them. The instants are derived again whenever
 * they are needed, so that a change of zone rules moves them.
 *
 * <p>A wall time that a spring change skips is shifted forward by the gap; one that an autumn
 * change repeats means its first occurrence (the earlier offset).
 *
 * @param endsInSecondPass whether the end is the second occurrence of a repeated time; always so
 *     when the first is not after the start, never when it is not repeated
 */
public record LocalSpan(
    LocalDateTime start, LocalDateTime end, ZoneId zone, boolean endsInSecondPass) {

  public LocalSpan {
    var from = instant(start, zone);
    if (!start.isBefore(end) && !from.isBefore(lastOccurrence(end, zone))) {
      throw new IllegalArgumentException("%s is not before %s".formatted(start, end));
    }
    var first = instant(end, zone);
    endsInSecondPass =
        (endsInSecondPass || !first.isAfter(from)) && first.isBefore(lastOccurrence(end, zone));
  }

  /** Whose end is its first occurrence after the start. */
  public LocalSpan(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    this(start, end, zone, false);
  }

  /** Of just that length, whatever clocks are turned meanwhile. */
  public static LocalSpan lasting(LocalDateTime start, Duration length, ZoneId zone) {
    var end = instant(start, zone).plus(length).atZone(zone);
    boolean secondPass = !end.equals(end.withEarlierOffsetAtOverlap());
    return new LocalSpan(start, end.toLocalDateTime(), zone, secondPass);
  }

  public Instant starts() {
    return instant(start, zone);
  }

  /** The instants of this span; where an hour is skipped, it keeps its length on the wall. */
  public Interval interval() {
    var from = starts();
    var to = endsInSecondPass ? lastOccurrence(end, zone) : instant(end, zone);
    return new Interval(from, to.isAfter(from) ? to : from.plus(Duration.between(start, end)));
  }

  /** The offset before a gap shifts forward, that before an overlap is the earlier one. */
  private static Instant instant(LocalDateTime wall, ZoneId zone) {
    return wall.toInstant(zone.getRules().getOffset(wall));
  }

  private static Instant lastOccurrence(LocalDateTime time, ZoneId zone) {
    return time.atZone(zone).withLaterOffsetAtOverlap().toInstant();
  }
}
