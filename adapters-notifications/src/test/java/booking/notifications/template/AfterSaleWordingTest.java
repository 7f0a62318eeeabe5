package booking.notifications.template;

import static booking.notifications.Trip.trip;
import static booking.notifications.Undone.undone;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.booking.Booking.CancelledBy;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.order.AbandonReason;
import booking.domain.payment.GatewayDispute;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AfterSaleWordingTest {
  private static final Wording WORDING = Wording.inEarnest();

  @Test
  void who_cancels_reads_what_it_costs_and_what_goes_back_to_where() {
    assertThat(text(undone(trip()).cancelled()))
        .isEqualTo(
            """
            Hello Ada Lovelace,

            your booking is cancelled, as you wished.

            The cancellation fee is €4.99.

            €44.91 is on its way back to you: €9.98 to gift card …K7QX, €34.93 to your card. \
            It may take your bank a few days to show it.

            The attached calendar file takes the date out of your calendar.

            Order RDR23456

            Harbour tour
            Saturday, 14 June 2025, 10:00 – 12:00
            Central European Summer Time, Europe/Berlin
            Booking code BKNG2345
              2 × Adult
              1 × Picnic

            Show my order: https://book.example/o/4711?token=a&b=c

            Kind regards, Hafenfahrt & Söhne
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER, as you wished, Ihr Kunde hat storniert",
    "SUPPLIER, we have had to cancel, Sie haben storniert",
    "PLATFORM, had to be cancelled, diese Buchung musste storniert werden"
  })
  void it_is_said_who_cancelled(CancelledBy who, String toCustomer, String toSupplier) {
    assertThat(text(undone(trip()).by(who).cancelled())).contains(toCustomer);
    assertThat(text(undone(trip()).by(who).placesFree())).contains(toSupplier);
  }

  @Test
  void nobody_is_sorry_that_what_was_not_paid_is_cancelled() {
    assertThat(text(undone(trip()).sinceItWasNotPaid().cancelled()))
        .contains("since what was still owed for it did not come")
        .doesNotContain("sorry");
  }

  @Test
  void what_somebody_has_to_decide_on_is_not_promised() {
    var undone = undone(trip());
    assertThat(text(undone.withRefund(undone.requested())))
        .contains("€44.91 would go back to you")
        .doesNotContain("on its way");
  }

  @Test
  void a_gift_card_for_goodwill_is_there_with_its_code_and_its_last_day() {
    assertThat(text(undone(trip()).by(CancelledBy.SUPPLIER).withGoodwill()))
        .contains("a gift card over €50.00. Its code is SORRY-2345, and it pays until 11 January");
  }

  @Test
  void who_gets_nothing_reads_why_in_one_line() {
    assertThat(text(undone(trip()).rejected("Too\n\nlate"))).contains("\nReason: Too late\n");
  }

  @Test
  void money_that_went_back_is_told_with_where_it_went() {
    assertThat(text(undone(trip().readIn("de-DE")).refunded()))
        .contains("44,91 € zurückbekommen: 9,98 € auf den Gutschein …K7QX, 34,93 € auf Ihre Karte");
  }

  @Test
  void whose_money_was_not_owed_reads_why_it_went_back() {
    assertThat(text(undone(trip()).notOwed()))
        .contains("when nothing was owed for this order any more.", "€44.91 went back to you");
    var nothing = trip().moneyReturned(AbandonReason.GIVEN_UP).order();
    assertThat(text(undone(trip()).notOwed(nothing)))
        .contains("so there is no booking.", "€44.91 went back to you");
  }

  @Test
  void who_got_it_by_hand_reads_how() {
    assertThat(text(undone(trip()).refundedByHand()))
        .contains("€34.93 went back to you, not by the way you paid.", "How: in cash");
  }

  @ParameterizedTest
  @CsvSource({"WON, 39\\,92 € sind wieder bei Ihnen", "LOST, 39\\,92 € sind verloren"})
  void the_supplier_reads_how_a_dispute_ended(GatewayDispute.State state, String text) {
    assertThat(text(undone(trip()).disputeEnded(state))).contains(text.replace("\\", ""));
  }

  @Test
  void the_supplier_reads_how_much_is_wanted_and_why() {
    assertThat(text(undone(trip()).wanted()))
        .contains("44,91 € sollen an den Kunden zurückgehen")
        .contains("Grund: Knee, broken\n")
        .contains("Bestellung RDR23456");
  }

  @Test
  void the_supplier_reads_what_the_gateway_says() {
    assertThat(text(undone(trip()).failed())).containsOnlyOnce("sagt: expired_card");
    assertThat(text(undone(trip()).disputed())).contains("39,92 €, Begründung: fraudulent");
  }

  @ParameterizedTest
  @MethodSource("ofAnEnglishman")
  void customers_read_their_language_and_suppliers_theirs(AfterSale notice) {
    var mail = WORDING.write(notice);
    boolean german = notice instanceof AfterSale.ToSupplier;
    assertThat(mail.text()).startsWith(german ? "Guten Tag Hafenfahrt" : "Hello Ada");
    assertThat(mail.html()).contains(german ? "<html lang=\"de\">" : "<html lang=\"en\">");
    assertThat(mail.subject()).contains("Harbour tour", "RDR23456");
  }

  @ParameterizedTest
  @MethodSource("toHisSupplier")
  void a_link_to_the_order_is_for_its_customer_only(AfterSale notice) {
    assertThat(text(notice)).doesNotContain("://");
  }

  @ParameterizedTest
  @MethodSource("ofAnEnglishman")
  void a_sandbox_says_so(AfterSale notice) {
    assertThat(Wording.ofSandbox().write(notice).text()).containsAnyOf("sandbox", "Testumgebung");
  }

  static Stream<AfterSale> ofAnEnglishman() {
    return Stream.concat(undone(trip()).toCustomer(), toHisSupplier());
  }

  static Stream<AfterSale> toHisSupplier() {
    return undone(trip()).toSupplier();
  }

  private static String text(Notice notice) {
    return WORDING.write(notice).text().replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
