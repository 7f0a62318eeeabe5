package booking.notifications.template;

import static booking.notifications.Trip.berlin;
import static booking.notifications.Trip.trip;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.notice.Notice;
import booking.domain.order.AbandonReason;
import booking.notifications.Trip;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  private static final Wording WORDING = Wording.inEarnest();

  @Test
  void a_confirmation_says_what_when_for_how_much_and_where_to_look() {
    assertThat(plain(WORDING.write(trip().confirmed()).text()))
        .isEqualTo(
            """
            Hello Ada Lovelace,

            your booking is confirmed. We look forward to seeing you.

            The dates are attached as a calendar file.

            Order RDR23456

            Harbour tour
            Saturday, 14 June 2025, 10:00 – 12:00
            Central European Summer Time, Europe/Berlin
            Booking code BKNG2345
              2 × Adult
              1 × Picnic

            2 × Adult: €49.90
            High season: €4.99
            AHOY10: -€4.99
            Rounding: €0.00

            Total: €49.90
            Paid by gift card …K7QX: €9.98
            Paid by card: €39.92

            Show my order: https://book.example/o/4711?token=a&b=c

            Kind regards, Hafenfahrt & Söhne
            """);
  }

  @Test
  void a_german_reads_german() {
    var mail = WORDING.write(trip().readIn("de-DE").confirmed());
    assertThat(mail.subject()).isEqualTo("Bestätigt: Harbour tour (RDR23456)");
    assertThat(plain(mail.text()))
        .contains("Guten Tag Ada Lovelace,")
        .contains("Samstag, 14. Juni 2025, 10:00 – 12:00")
        .contains("Mitteleuropäische Sommerzeit, Europe/Berlin")
        .contains("Gesamt: 49,90 €");
    assertThat(mail.html()).contains("<html lang=\"de\">");
  }

  @Test
  void a_german_is_told_his_price_without_a_word_of_english_that_is_ours() {
    var mail = WORDING.write(trip().readIn("de-DE").confirmed());
    assertThat(plain(mail.text()))
        .contains("High season: 4,99 €\nAHOY10: -4,99 €\nRundung: 0,00 €\n")
        .contains("Mit Gutschein …K7QX bezahlt: 9,98 €");
    assertThat(mail.text() + mail.html()).doesNotContain(Trip.WHY, "Rounding");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, This is a sandbox", "de-DE, Dies ist eine Testumgebung"})
  void a_sandbox_says_so_in_every_mail_and_nobody_else_does(String reader, String warning) {
    var notice = trip().readIn(reader).captureRefused();
    var played = Wording.ofSandbox().write(notice);
    assertThat(played.text()).startsWith(warning);
    assertThat(played.html()).contains(warning);
    var earnest = WORDING.write(notice);
    assertThat(earnest.text() + earnest.html()).doesNotContain(warning);
  }

  @Test
  void whoever_reads_another_language_gets_english_with_his_own_dates_and_amounts() {
    var mail = WORDING.write(trip().readIn("ja-JP").costing(12_000, "JPY").confirmed());
    assertThat(mail.language()).isEqualTo(Locale.ENGLISH);
    assertThat(plain(mail.text()))
        .contains("2025年6月14日土曜日, 10:00 – 12:00")
        .contains("Total: ￥12,000\n");
  }

  @Test
  void the_language_of_the_machine_does_not_matter() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(WORDING.write(trip().readIn("fr-FR").confirmed()).subject())
          .startsWith("Confirmed:");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void three_decimals_are_shown_as_three() {
    assertThat(plain(WORDING.write(trip().costing(12_340, "KWD").confirmed()).text()))
        .contains("KWD12.340");
  }

  @Test
  void a_repeated_hour_is_told_apart_by_its_zone_name() {
    var night = trip().at(berlin("2025-10-26T02:30", "2025-10-26T04:00"));
    assertThat(WORDING.write(night.confirmed()).text())
        .contains("02:30 – 04:00")
        .contains("Central European Summer Time");
  }

  @Test
  void a_skipped_start_is_shown_as_the_clocks_on_the_wall_will() {
    var night = trip().at(berlin("2025-03-30T02:30", "2025-03-30T05:00"));
    assertThat(WORDING.write(night.confirmed()).text()).contains("03:30 – 05:00");
  }

  @Test
  void a_span_over_nights_names_both_days() {
    var stay = trip().at(berlin("2025-06-14T15:00", "2025-06-16T11:00"));
    assertThat(WORDING.write(stay.confirmed()).text())
        .contains("Saturday, 14 June 2025, 15:00 – Monday, 16 June 2025, 11:00");
  }

  @Test
  void data_never_becomes_markup() {
    var mail =
        WORDING.write(
            trip().bookedBy("<script>alert('x')</script> & \"Co\"").named("<b>T</b>").confirmed());
    assertThat(mail.html())
        .doesNotContain("<script>", "<b>")
        .contains("&lt;script&gt;", "&lt;b&gt;T&lt;/b&gt;", "token=a&amp;b=c");
    assertThat(mail.text()).contains("<script>alert('x')</script> & \"Co\"");
  }

  @Test
  void a_name_cannot_add_lines() {
    var text = WORDING.write(trip().bookedBy("Ada,\n\nSend money to x\u2028y").confirmed()).text();
    assertThat(text).startsWith("Hello Ada, Send money to x y,\n\nyour booking");
  }

  @Test
  void names_of_any_script_are_fine() {
    var mail = WORDING.write(trip().bookedBy("山田 太郎 Ørsted العربية").confirmed());
    assertThat(mail.html()).contains("山田 太郎 Ørsted العربية");
  }

  @Test
  void the_supplier_reads_in_his_language_who_comes() {
    assertThat(plain(WORDING.write(trip().sold()).text()))
        .contains("Guten Tag Hafenfahrt & Söhne,")
        .contains("Kunde: Ada Lovelace, E-Mail ada@mail.example, Telefon +4930123456")
        .contains("Adult (diet: vegan)");
  }

  @ParameterizedTest
  @MethodSource("nothingBooked")
  void where_nothing_was_booked_nothing_says_so(Notice notice) {
    var mail = WORDING.write(notice);
    assertThat((mail.subject() + mail.text() + mail.html()).toLowerCase(Locale.ROOT))
        .doesNotContain("confirm", "bestätig");
  }

  static Stream<Notice> nothingBooked() {
    return Stream.of("en-GB", "de-DE", "ja-JP")
        .map(trip()::readIn)
        .flatMap(trip ->
            Stream.concat(
                Stream.of(AbandonReason.values()).map(trip::moneyReturned),
                Stream.of(trip.captureRefused(), trip.linkAgain())));
  }

  @Test
  void returned_money_is_named_with_what_is_left_instead() {
    var mail = WORDING.write(trip().moneyReturned(AbandonReason.SEATS_GONE));
    assertThat(plain(mail.text()))
        .contains("the whole amount of €49.90")
        .contains("- Harbour tour, Saturday, 21 June 2025, 10:00 – 12:00 (Central European")
        .contains("- Harbour tour, Saturday, 14 June 2025, 18:00 – 20:00 (Central European");
  }

  @Test
  void a_free_time_instead_is_told_in_the_readers_language_and_the_places_time() {
    var mail = WORDING.write(trip().readIn("de-DE").moneyReturned(AbandonReason.SEATS_GONE));
    assertThat(plain(mail.text()))
        .contains("- Harbour tour, Samstag, 14. Juni 2025, 18:00 – 20:00")
        .contains("(Mitteleuropäische Sommerzeit, Europe/Berlin)");
    assertThat(mail.html()).contains("18:00 – 20:00");
  }

  /** Spaces that do not break are spaces to us here. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
