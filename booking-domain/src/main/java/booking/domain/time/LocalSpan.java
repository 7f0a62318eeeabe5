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
 */
public record LocalSpan(LocalDateTime start, LocalDateTime end, ZoneId zone) {

  public LocalSpan {
    if (!start.isBefore(end) && !instant(start, zone).isBefore(lastOccurrence(end, zone))) {
      throw new IllegalArgumentException("%s is not before %s".formatted(start, end));
    }
  }

  public Instant starts() {
    return instant(start, zone);
  }

  /**
   * The instants of this span. An end that would not be after the start takes its second occurrence
   * where an hour is repeated; where one is skipped, the span keeps its length on the wall.
   */
  public Interval interval() {
    var from = starts();
    var to = instant(end, zone);
    if (!to.isAfter(from)) {
      to = lastOccurrence(end, zone);
    }
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
