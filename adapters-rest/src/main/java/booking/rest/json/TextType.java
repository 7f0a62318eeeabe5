package booking.rest.json;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.party.EmailAddress;
import booking.domain.party.PhoneNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A Java type whose values are JSON strings.
 *
 * @param format the word for it in a JSON Schema; empty when there is none
 * @param example one that is right, shown to whoever sent a wrong one
 * @param parse may throw any RuntimeException to say no
 */
record TextType<T>(Class<T> type, String format, String example, Function<String, T> parse) {

  private static final Map<Class<?>, TextType<?>> ALL =
      List.of(
              new TextType<>(String.class, "", "text", text -> text),
              new TextType<>(
                  UUID.class, "uuid", "0198c5a2-7d3e-7000-8000-3f2a5b6c7d8e", TextType::uuid),
              new TextType<>(EmailAddress.class, "email", "ada@example.com", EmailAddress::new),
              new TextType<>(PhoneNumber.class, "e164", "+4930123456", PhoneNumber::new),
              new TextType<>(Locale.class, "language-tag", "de-DE", TextType::locale),
              new TextType<>(Currency.class, "iso-4217", "EUR", TextType::currency),
              new TextType<>(ZoneId.class, "time-zone", "Europe/Berlin", TextType::zone),
              new TextType<>(LocalDate.class, "date", "2026-05-01", TextType::date),
              new TextType<>(
                  LocalDateTime.class, "local-date-time", "2026-05-01T10:00", TextType::dateTime),
              new TextType<>(LocalTime.class, "local-time", "10:30", LocalTime::parse),
              new TextType<>(WallTime.class, "date-time", "2026-05-01T10:00", TextType::wallTime),
              new TextType<>(
                  OffsetDateTime.class,
                  "date-time",
                  "2026-05-01T10:00:00+02:00",
                  OffsetDateTime::parse),
              new TextType<>(Instant.class, "date-time", "2026-05-01T08:00:00Z", Instant::parse),
              new TextType<>(Duration.class, "duration", "PT2H", TextType::duration),
              new TextType<>(BigDecimal.class, "decimal", "49.90", TextType::decimal),
              new TextType<>(Rate.class, "percent", "12.5", TextType::percent))
          .stream()
          .collect(Collectors.toMap(TextType::type, Function.identity()));

  private static final java.util.regex.Pattern DECIMAL =
      java.util.regex.Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

  static boolean knows(Class<?> type) {
    return ALL.containsKey(type);
  }

  static TextType<?> of(Class<?> type) {
    return Optional.<TextType<?>>ofNullable(ALL.get(type))
        .orElseThrow(() -> new IllegalArgumentException("Nothing in JSON is like " + type));
  }

  Optional<T> read(String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (RuntimeException no) {
      return Optional.empty();
    }
  }

  /** Java also reads {@code 1-1-1-1-1}. */
  private static UUID uuid(String text) {
    var uuid = UUID.fromString(text);
    if (!uuid.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("Not written in full");
    }
    return uuid;
  }

  /** Far enough for a season without end; what lies beyond is beyond databases, too. */
  private static LocalDate date(String text) {
    var date = LocalDate.parse(text);
    if (date.getYear() < 1900 || date.getYear() > 2999) {
      throw new IllegalArgumentException("Nobody books then");
    }
    return date;
  }

  private static LocalDateTime dateTime(String text) {
    var time = LocalDateTime.parse(text);
    date(time.toLocalDate().toString());
    return time;
  }

  private static WallTime wallTime(String text) {
    var time = WallTime.parse(text);
    date(time.local().toLocalDate().toString());
    return time;
  }

  private static Locale locale(String tag) throws IllformedLocaleException {
    var locale = new Locale.Builder().setLanguageTag(tag).build();
    if (locale.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("No language");
    }
    return locale;
  }

  /** Gold, units of account and what is for tests have codes, too. */
  private static Currency currency(String code) {
    var currency = Currency.getInstance(code);
    if (!Money.isMoney(currency)) {
      throw new IllegalArgumentException("Nobody pays in it");
    }
    return currency;
  }

  /** Regions only: an offset has no summer time. */
  private static ZoneId zone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new IllegalArgumentException("No region");
    }
    return ZoneId.of(id);
  }

  private static Duration duration(String text) {
    var duration = Duration.parse(text);
    if (duration.isNegative() || duration.toDays() > 3660) {
      throw new IllegalArgumentException("Too long, or less than nothing");
    }
    return duration;
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a plain decimal");
    }
    return new BigDecimal(text);
  }

  private static Rate percent(String text) {
    if (decimal(text).abs().compareTo(BigDecimal.valueOf(1000)) > 0) {
      throw new IllegalArgumentException("More than ten times");
    }
    return Rate.percent(text);
  }
}
