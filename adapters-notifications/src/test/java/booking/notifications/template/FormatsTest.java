package booking.notifications.template;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2030, 6, 1);

  static Stream<Locale> everybody() {
    return Arrays.stream(Locale.getAvailableLocales());
  }

  private static String figures(Locale reader) {
    var formats = new Formats(reader);
    var amount = new Money(-123_456, Currency.getInstance("EUR"));
    return String.join(
        " ",
        formats.day(DAY),
        formats.money(amount),
        formats.percent(Rate.percent("19")),
        formats.number(1_234));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void nobody_s_figures_have_other_digits_or_signs_that_turn_the_writing(Locale reader) {
    assertThat(figures(reader))
        .contains("2030")
        .matches(text -> text.chars().noneMatch(c -> Character.isDigit(c) && c > '9'))
        .matches(text -> text.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT));
  }

  @ParameterizedTest
  @CsvSource({
    "ja-JP, 2030年6月1日",
    "el-GR, 1 Ιουνίου 2030",
    "ko-KR, 2030년 6월 1일",
    "ru-RU, 1 июня 2030"
  })
  void who_can_be_shown_his_script_reads_his_own(String reader, String day) {
    assertThat(new Formats(Locale.forLanguageTag(reader)).day(DAY)).startsWith(day);
  }

  @Test
  void a_calendar_or_digits_that_a_reader_asks_for_are_not_mixed_into_it() {
    assertThat(figures(Locale.forLanguageTag("de-DE-u-ca-buddhist-nu-thai")))
        .isEqualTo(figures(Locale.GERMANY));
  }
}
