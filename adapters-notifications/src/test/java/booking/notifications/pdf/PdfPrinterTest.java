package booking.notifications.pdf;

import static booking.contract.invoice.InvoiceFixtures.TODAY;
import static booking.contract.invoice.InvoiceFixtures.euros;
import static booking.contract.invoice.InvoiceFixtures.received;
import static booking.notifications.pdf.Paper.creditNote;
import static booking.notifications.pdf.Paper.document;
import static booking.notifications.pdf.Paper.invoice;
import static booking.notifications.pdf.Paper.lines;
import static booking.notifications.pdf.Paper.reader;
import static booking.notifications.pdf.Paper.supplement;
import static booking.notifications.pdf.Paper.supplemented;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.invoice.Document;
import booking.domain.invoice.Received;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An invoice of 118.00, printed and read back. */
class PdfPrinterTest {
  private static final Document ENGLISH = invoice(reader("Ada Lovelace", Locale.UK));

  @Test
  void it_says_what_it_is_who_sells_and_who_buys() {
    assertThat(Paper.of(ENGLISH).text())
        .contains("Invoice", "R-2030-000042", "1 June 2030", "Due on 15 June 2030")
        .contains("Łódź 水 Tours GmbH", "Uferweg 3", "Tax ID DE123456789", "billing@example.org")
        .contains("Ada Lovelace", "Parkweg 1", "Tax ID DE999")
        .contains("DE02 1203 0000 0000 2020 51", "Sitz der Gesellschaft: Berlin");
  }

  @Test
  void each_booking_has_its_name_its_time_where_it_is_and_its_code() {
    assertThat(Paper.of(ENGLISH).text())
        .contains("夜の散歩", "Monday, 3 June 2030", "19:30 – 21:30", "Japan Standard Time")
        .contains("Asia/Tokyo", "Booking code B4TQ8MWZ", "Order K7PM2XQ9");
  }

  @Test
  void lines_taxes_and_total_add_up_before_the_reader_s_eyes() {
    assertThat(Paper.of(ENGLISH).text())
        .containsPattern("Adult ✓ 2 €53.50 7% €107.00")
        .containsPattern("MwSt 7%, included €107.00 €7.00")
        .containsPattern("City tax 10%, added €10.00 €1.00")
        .containsPattern("Subtotal €117.00")
        .containsPattern("Total €118.00");
  }

  @Test
  void it_says_what_was_paid_and_what_remains() {
    var paper = Paper.of(invoice(reader("Ada", Locale.UK), received(6_000)));
    assertThat(paper.text())
        .contains("Paid in cash, 1 June 2030 -€60.00", "Amount due €58.00")
        .doesNotContain("In your favour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CARD | Refunded to the card, 1 June 2030 €20.00",
        "GIFT_CARD | Refunded to gift card T-20, 1 June 2030 €20.00",
        "OTHER | Refunded, 1 June 2030 €20.00",
      })
  void it_says_what_went_back_and_how(Received.Method method, String row) {
    var back = new Received(euros(-2_000), method, TODAY, Optional.of("T-20"));
    var paper = Paper.of(invoice(reader("Ada", Locale.UK), received(11_800), back));
    assertThat(paper.text()).contains(row, "Amount due €20.00").doesNotContain("In your favour");
  }

  @Test
  void one_that_is_paid_bears_it_as_a_stamp() {
    var paid = Paper.of(invoice(reader("Ada", Locale.GERMANY), received(12_000)));
    assertThat(paid.text())
        .contains("Bezahlt\n", "Zu Ihren Gunsten 2,00 €")
        .doesNotContain("BANKVERBINDUNG");
  }

  @Test
  void a_credit_note_names_what_it_corrects_and_takes_back() {
    assertThat(Paper.of(creditNote(reader("Ada", Locale.UK))).text())
        .contains("Credit note", "G-2030-000007", "Corrects invoice R-2030-000042")
        .contains("Total -€118.00")
        .doesNotContain("BANK DETAILS", "Amount due");
  }

  @Test
  void a_supplement_names_the_invoice_that_it_adds_to_and_asks_for_more() {
    assertThat(Paper.of(document(supplement(reader("Ada", Locale.UK)))).text())
        .contains("Supplementary invoice", "R-2030-000043", "Adds to invoice R-2030-000042")
        .contains("Total €118.00")
        .doesNotContain("Corrects invoice", "Credit note");
  }

  @Test
  void an_invoice_says_what_was_added_to_it_and_what_remains_of_both() {
    assertThat(Paper.of(supplemented(reader("Ada", Locale.GERMANY))).text())
        .contains("Nachtrag R-2030-000043, 1. Juni 2030 118,00 €")
        .contains("Noch zu zahlen 118,00 €", "BANKVERBINDUNG");
  }

  @Test
  void it_is_in_the_reader_s_language() {
    var paper = Paper.of(invoice(reader("Ada", Locale.GERMANY), received(6_000)));
    assertThat(paper.text())
        .contains("Rechnung", "1. Juni 2030", "MwSt 7 %, enthalten", "Gesamt 118,00 €")
        .contains("Bar bezahlt, 1. Juni 2030", "Noch zu zahlen 58,00 €", "Seite 1 von 1");
    assertThat(paper.language()).isEqualTo("de");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JPY | en-GB | Total JP¥1,234",
        "KWD | en-GB | Total KWD1.234",
        "KWD | de | Gesamt 1,234 KWD",
        "EUR | fr-FR | Total 12,34 €",
      })
  void amounts_have_the_decimals_of_their_currency(String currency, String locale, String total) {
    var bill = lines(1_234, reader("Ada", Locale.forLanguageTag(locale)), currency);
    assertThat(Paper.of(invoice(bill)).text()).contains(total);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Анна Иванова", "Ελένη Παπαδοπούλου", "王芳", "夜の散歩", "김민준", "Nguyễn Thị Ánh"})
  void names_of_all_these_scripts_can_be_read(String name) {
    assertThat(Paper.of(invoice(reader(name, Locale.UK))).text()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "th-TH"})
  void where_his_script_cannot_be_shown_a_reader_sees_english_figures(String locale) {
    assertThat(Paper.of(invoice(reader("Ada", Locale.forLanguageTag(locale)))).text())
        .contains("Date June 1, 2030", "Due on June 15, 2030", "Total €118.00", "MwSt 7%, included")
        .doesNotContain("\ufffd");
  }

  @Test
  void what_is_written_from_right_to_left_is_read_so() {
    var paper = Paper.of(invoice(reader("Maria שלום", Locale.UK)));
    assertThat(paper.text()).contains("שלום");
  }

  @ParameterizedTest
  @CsvSource({"हिन्दी, hindī", "Ada 😀, Ada \ufffd"})
  void what_no_font_has_is_written_in_latin_letters_or_said_to_be_unreadable(
      String name, String shown) {
    assertThat(Paper.of(invoice(reader(name, Locale.UK))).text()).contains(shown);
  }

  @Test
  void what_others_wrote_is_text_and_never_markup() {
    var name = "<img src=\"file:///etc/hostname\"/> <b>& ]]> {{ 7 }}";
    assertThat(Paper.of(invoice(reader(name, Locale.UK))).text()).contains(name);
  }

  @Test
  void it_brings_its_fonts() {
    var fonts = Paper.of(ENGLISH).fonts();
    assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    assertThat(fonts).extracting(PDFont::getName).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
  }

  @Test
  void a_long_one_repeats_the_head_of_its_table_and_counts_its_pages() {
    var pages = Paper.of(invoice(lines(70, reader("Ada", Locale.UK), "EUR"))).pages();
    assertThat(pages).hasSizeBetween(2, 3);
    assertThat(pages).allMatch(page -> page.contains("DESCRIPTION"));
    assertThat(pages.getLast())
        .contains("Page %1$d of %1$d".formatted(pages.size()), "Total €0.70");
    assertThat(pages.getFirst()).contains("Page 1 of " + pages.size()).doesNotContain("Total €");
  }

  @Test
  void a_played_one_says_so_on_every_page() {
    var bill = lines(70, reader("Ada", Locale.UK), "EUR");
    assertThat(Paper.of(PdfPrinter.ofSandbox(), invoice(bill)).pages())
        .hasSizeGreaterThan(1)
        .allMatch(page -> page.contains("Sandbox: no real money moves"));
    assertThat(Paper.of(invoice(bill)).text()).doesNotContain("Sandbox");
  }

  @Test
  void it_is_found_by_its_number_among_others() {
    assertThat(Paper.of(ENGLISH).title()).isEqualTo("Invoice R-2030-000042");
  }
}
