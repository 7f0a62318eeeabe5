package booking.rest.availability;

import booking.domain.time.DateRange;
import booking.rest.problem.Ask;
import java.time.LocalDate;

/** The dates a customer looks at: half-open, and not too many at once. */
final class Window {
  static final int MOST_DAYS = 31;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Window() {}

  static DateRange of(LocalDate from, LocalDate to) {
    if (from.isBefore(FIRST) || from.isAfter(LAST)) {
      throw Ask.invalid("from", "a date from %s to %s".formatted(FIRST, LAST)).refused();
    }
    if (!from.isBefore(to)) {
      throw Ask.invalid("to", "must be after from").refused();
    }
    if (to.isAfter(from.plusDays(MOST_DAYS))) {
      throw Ask.invalid("to", "at most %d days after from".formatted(MOST_DAYS)).refused();
    }
    return new DateRange(from, to);
  }
}
