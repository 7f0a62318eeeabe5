package booking.notifications.template;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.time.Interval;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Dates and amounts as the reader is used to see them. */
public final class Formats {
  private static final int FINEST_PERCENT = 4;
  private static final int PARTS_PER_MILLION = 6;

  private static final Set<UnicodeScript> SHOWN =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL);

  private final Locale reader;
  private final DateTimeFormatter day;
  private final DateTimeFormatter date;
  private final DateTimeFormatter time;
  private final DateTimeFormatter zone;

  public Formats(Locale reader) {
    this.reader = legible(reader.stripExtensions());
    date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(this.reader);
    day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.reader);
    time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(this.reader);
    zone = DateTimeFormatter.ofPattern("zzzz", this.reader);
  }

  /**
   * As he writes, where a document can show his script among sentences that run from left to right;
   * else in English, like the sentences themselves.
   */
  private static Locale legible(Locale reader) {
    var month = Month.JUNE.getDisplayName(TextStyle.FULL, reader);
    boolean shown =
        !reader.getLanguage().isEmpty()
            && month.codePoints().mapToObj(UnicodeScript::of).allMatch(SHOWN::contains);
    return shown ? reader : Locale.ENGLISH;
  }

  /** {@code Sunday, 30 March 2025, 10:00 – 12:00}; the end's day only where it is another. */
  public String span(Interval interval, ZoneId where) {
    var start = interval.start().atZone(where);
    var end = interval.end().atZone(where);
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return wall(start) + " – " + (sameDay ? time.format(end) : wall(end));
  }

  private String wall(ZonedDateTime at) {
    return date.format(at) + ", " + time.format(at);
  }

  /** {@code Central European Summer Time, Europe/Berlin}: by it a repeated hour is told apart. */
  public String zone(Interval interval, ZoneId where) {
    return zone.format(interval.start().atZone(where)) + ", " + where;
  }

  public String money(Money amount) {
    var format = NumberFormat.getCurrencyInstance(reader);
    int digits = amount.currency().getDefaultFractionDigits();
    format.setCurrency(amount.currency());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(amount.minorUnits(), digits));
  }

  /** {@code 8.1%}, in his writing. */
  public String percent(Rate rate) {
    var format = NumberFormat.getPercentInstance(reader);
    format.setMaximumFractionDigits(FINEST_PERCENT);
    return format.format(BigDecimal.valueOf(rate.partsPerMillion(), PARTS_PER_MILLION));
  }

  /** {@code 1 June 2030}. */
  public String day(LocalDate date) {
    return day.format(date);
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(reader).format(number);
  }
}
