package booking.rest.invoice;

import booking.rest.problem.Ask;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The local dates of a supplier for which something is exported.
 *
 * @param to the last one, included
 */
public record Dates(LocalDate from, LocalDate to) {
  private static final int MOST_DAYS = 366;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  /** Refuses what is no date, ends before it begins, or is longer than a year. */
  public static Dates of(String from, String to) {
    var first = read("from", from);
    var last = read("to", to);
    if (last.isBefore(first)) {
      throw Ask.invalid("to", "not before from").refused();
    }
    if (last.isAfter(first.plusDays(MOST_DAYS - 1))) {
      throw Ask.invalid("to", "at most %d days at once".formatted(MOST_DAYS)).refused();
    }
    return new Dates(first, last);
  }

  /** One that may be left out. */
  public static Optional<LocalDate> read(String name, Optional<String> text) {
    return text.map(date -> read(name, date));
  }

  private static LocalDate read(String name, String text) {
    try {
      var date = LocalDate.parse(text);
      if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
        return date;
      }
    } catch (DateTimeException no) {
      // Said below, as it is of dates that nobody means.
    }
    throw Ask.invalid(name, "a date from %s to %s".formatted(FIRST, LAST)).refused();
  }

  /** The first instant that belongs. */
  public Instant begin(ZoneId zone) {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first instant that no longer belongs. */
  public Instant end(ZoneId zone) {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
