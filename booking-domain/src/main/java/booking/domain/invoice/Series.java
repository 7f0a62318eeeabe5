package booking.domain.invoice;

import java.time.LocalDate;

/** Documents of one supplier that are numbered together: a prefix and a year, {@code INV-2030}. */
public record Series(String name) {
  public static Series of(String prefix, LocalDate issued) {
    return new Series(prefix + "-" + issued.getYear());
  }
}
