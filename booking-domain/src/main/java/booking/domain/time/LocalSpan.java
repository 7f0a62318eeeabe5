package booking.domain.time;

import java.time.Duration;
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
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("%s is not before %s".formatted(start, end));
    }
  }

  /**
   * The instants of this span. A span that lies wholly in a repeated hour keeps its length: the end
   * then takes the later offset.
   */
  public Interval interval() {
    var from = start.atZone(zone);
    var to = end.atZone(zone);
    return new Interval(
        from.toInstant(),
        to.toInstant().isAfter(from.toInstant())
            ? to.toInstant()
            : from.plus(Duration.between(start, end)).toInstant());
  }
}
