package booking.rest.order;

import booking.domain.money.Money;
import booking.domain.pricing.Line;
import booking.domain.pricing.TaxTotal;
import booking.domain.time.Interval;
import booking.rest.page.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Sentences in the reader's language, if we write it; dates, times and amounts as he does. */
public record Words(Texts texts, Locale reader) {

  public String say(String key, String... gaps) {
    return texts.say(key, gaps);
  }

  String state(String name) {
    return texts.say("state." + name);
  }

  String pieces(long quantity, String name) {
    return NumberFormat.getIntegerInstance(reader).format(quantity) + " × " + name;
  }

  /** As the supplier named it; why it is there is explained in English only, and so not here. */
  String line(Line line) {
    var name =
        switch (line.kind()) {
          case ROUNDING -> say("rounding");
          case GIFT_CARD -> say("gift-card");
          case TICKETS, RULE, EXTRA, COUPON, FEE, TAX, CANCELLATION_FEE, REDUCTION -> line.label();
        };
    return line.quantity() == 1 ? name : pieces(line.quantity(), name);
  }

  /** {@code Sunday, 30 March 2025, 10:00 – 12:00}; the end's day only where it is another. */
  public String span(Interval interval, ZoneId where) {
    var start = interval.start().atZone(where);
    var end = interval.end().atZone(where);
    boolean sameDay = start.toLocalDate().equals(end.minusNanos(1).toLocalDate());
    var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(reader);
    var day = dateTime(FormatStyle.FULL);
    return day.format(start)
        + (sameDay ? "\u00a0–\u00a0" + time.format(end) : " – " + day.format(end));
  }

  /** {@code Central European Summer Time, Europe/Berlin}: by it a repeated hour is told apart. */
  public String zone(Interval interval, ZoneId where) {
    var name = DateTimeFormatter.ofPattern("zzzz", reader);
    return name.format(interval.start().atZone(where)) + ", " + where.getId();
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader).format(day);
  }

  public String moment(Instant instant, ZoneId where) {
    return dateTime(FormatStyle.LONG).format(instant.atZone(where));
  }

  public String amount(Money money) {
    var format = NumberFormat.getCurrencyInstance(reader);
    int digits = money.currency().getDefaultFractionDigits();
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(new BigDecimal(money.decimal()));
  }

  String tax(TaxTotal tax) {
    var key = tax.rate().included() ? "tax.included" : "tax.added";
    return say(key, tax.rate().label(), amount(tax.amount()));
  }

  private DateTimeFormatter dateTime(FormatStyle date) {
    return DateTimeFormatter.ofLocalizedDateTime(date, FormatStyle.SHORT).withLocale(reader);
  }
}
