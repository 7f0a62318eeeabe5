package booking.notifications.template;

import static booking.notifications.PutOff.withOneFewer;
import static booking.notifications.PutOff.withOneMore;
import static booking.notifications.Trip.trip;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.notifications.PutOff;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeWordingTest {
  private static final Wording WORDING = Wording.inEarnest();

  @Test
  void whose_booking_is_changed_reads_what_it_is_about_now_and_what_he_owes() {
    assertThat(text(withOneMore(trip()).changed()))
        .isEqualTo(
            """
            Hello Ada Lovelace,

            your booking has been changed. This is how it stands now.

            €24.95 of your order is still to be paid.

            The attached calendar file brings your calendar up to date.

            Order RDR23456

            Harbour tour
            Saturday, 21 June 2025, 10:00 – 12:00
            Central European Summer Time, Europe/Berlin
            Booking code BKNG2345
              3 × Adult
              1 × Picnic

            3 × Adult: €74.85

            Total: €74.85
            Paid: €49.90
            Still to be paid: €24.95

            Pay now: https://book.example/pay/4711/t

            Show my order: https://book.example/o/4711?token=a&b=c

            Kind regards, Hafenfahrt & Söhne
            """);
  }

  @Test
  void who_gets_something_back_reads_what_is_kept_and_is_not_asked_for_more() {
    assertThat(text(withOneFewer(trip()).changed()))
        .contains("€44.91 is on its way back to you: €9.98 to gift card …K7QX")
        .contains("Adult: €24.95\nKept of what changed: €4.99\n\nTotal: €29.94\nPaid: €49.90\n")
        .doesNotContain("still to be paid", "Pay now");
  }

  @Test
  void the_supplier_reads_who_comes_and_what_he_still_owes() {
    assertThat(text(withOneMore(trip()).rearranged()))
        .contains("eine Buchung wurde geändert", "Ada Lovelace, E-Mail ada@mail.example")
        .contains("Der Kunde schuldet von der Bestellung noch 24,95 €.")
        .contains("Samstag, 21. Juni 2025, 10:00 – 12:00", "3 × Adult", "vegan");
  }

  @Test
  void the_supplier_reads_what_goes_back_or_that_he_has_to_decide_on_it() {
    assertThat(text(withOneFewer(trip()).rearranged()))
        .contains("44,91 € gehen an den Kunden zurück.");
    assertThat(text(withOneFewer(trip()).undecided().rearranged()))
        .contains("darüber muss jemand entscheiden")
        .doesNotContain("gehen an den Kunden zurück");
  }

  @Test
  void a_confirmation_that_comes_late_says_what_is_so_by_then() {
    assertThat(text(withOneMore(trip()).confirmedLate()))
        .contains("21 June 2025", "3 × Adult: €74.85", "Total: €74.85")
        .contains("Paid by card: €39.92\nTo be paid later: €24.95");
  }

  @ParameterizedTest
  @MethodSource("toBoth")
  void customers_read_their_language_and_suppliers_theirs(AfterSale notice) {
    var mail = WORDING.write(notice);
    boolean german = notice instanceof AfterSale.ToSupplier;
    assertThat(mail.text()).startsWith(german ? "Guten Tag Hafenfahrt" : "Hello Ada");
    assertThat(mail.subject()).isEqualTo(subject(german));
    assertThat(mail.html()).contains(german ? "<html lang=\"de\">" : "<html lang=\"en\">");
  }

  private static String subject(boolean german) {
    return (german ? "Buchung geändert" : "Changed") + ": Harbour tour (RDR23456)";
  }

  @ParameterizedTest
  @MethodSource("toBoth")
  void links_are_for_the_customer_only(AfterSale notice) {
    assertThat(text(notice).contains("://")).isEqualTo(notice instanceof AfterSale.ToCustomer);
  }

  static Stream<AfterSale> toBoth() {
    return PutOff.all(trip());
  }

  @Test
  void both_links_are_there_to_be_clicked() {
    assertThat(WORDING.write(withOneMore(trip()).changed()).html())
        .contains("href=\"https://book.example/pay/4711/t\"")
        .contains("href=\"https://book.example/o/4711?token=a&amp;b=c\"");
  }

  private static String text(Notice notice) {
    return WORDING.write(notice).text().replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
