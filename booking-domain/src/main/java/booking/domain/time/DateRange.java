package booking.domain.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Local dates, half-open: {@code to} is the first day that no longer belongs. Never empty. */
public record DateRange(LocalDate from, LocalDate to) {

  public DateRange {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("%s is not before %s".formatted(from, to));
    }
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && date.isBefore(to);
  }

  public Stream<LocalDate> days() {
    return from.datesUntil(to);
  }

  public long length() {
    return ChronoUnit.DAYS.between(from, to);
  }

  /** From the first instant of {@code from} to the first instant of {@code to} in that zone. */
  public Interval in(ZoneId zone) {
    return new Interval(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
  }
}
