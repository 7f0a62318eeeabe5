package booking.notifications.template;

import static booking.notifications.Trip.trip;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.notice.NoticeFixtures;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.notice.Notice.BalanceAsked.Manner;
import booking.domain.order.Order;
import booking.notifications.PutOff;
import booking.notifications.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceWordingTest {
  private static final Wording WORDING = Wording.inEarnest();

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @ParameterizedTest
  @EnumSource
  void whoever_is_asked_is_told_how_much_since_when_and_where_to_pay(Manner manner) {
    var mail = WORDING.write(trip().asked(manner));
    assertThat(plain(mail.text()))
        .contains("€35.00", "31 May 2025", "Harbour tour")
        .contains("Pay now: https://book.example/pay/4711/t");
  }

  @ParameterizedTest
  @EnumSource
  void a_german_is_asked_in_german(Manner manner) {
    var mail = WORDING.write(trip().readIn("de-DE").asked(manner));
    assertThat(plain(mail.text()))
        .contains("35,00 €", "31. Mai 2025", "Jetzt zahlen: https://book.example/pay/4711/t");
  }

  @ParameterizedTest
  @CsvSource({
    "REMINDER, Still to be paid",
    "REMINDER_OF_CHARGE, Your card will be charged",
    "DUE, To be paid today",
    "FIRST_DUNNING, Overdue: ",
    "SECOND_DUNNING, 'Overdue, second reminder'",
    "LAST_DUNNING, 'Overdue, last reminder'"
  })
  void each_time_he_is_asked_in_another_tone(Manner manner, String tone) {
    assertThat(WORDING.write(trip().asked(manner)).subject())
        .startsWith(tone)
        .endsWith("Harbour tour (RDR23456)");
  }

  @Test
  void who_has_paid_is_told_what_is_left_if_anything_is() {
    assertThat(plain(WORDING.write(trip().received(0)).text()))
        .contains("we have received €35.00", "Nothing is left to be paid.");
    assertThat(plain(WORDING.write(trip().received(500)).text()))
        .contains("€5.00 is still to be paid.");
  }

  @Test
  void who_put_it_off_is_asked_for_what_it_is_now() {
    assertThat(plain(WORDING.write(PutOff.withOneMore(trip()).asked()).text()))
        .contains("€24.95", "21 June 2025", "3 × Adult")
        .doesNotContain("14 June 2025");
  }

  @Test
  void nobody_is_asked_for_what_he_has_cancelled() {
    var order = NoticeFixtures.placed().confirm(Trip.PLACED);
    var gone = (Booking.Confirmed) order.bookings().getFirst();
    var left = order.with(gone.cancel(CancelledBy.CUSTOMER, Trip.PLACED), Trip.PLACED);
    var asked = WORDING.write(trip().received(0, (Order.Confirmed) left));
    assertThat(asked.text() + asked.subject())
        .contains(order.bookings().getLast().details().item().name())
        .doesNotContain(gone.details().item().name(), gone.details().code());
  }

  @Test
  void the_supplier_is_told_of_what_is_overdue_in_his_language() {
    assertThat(plain(WORDING.write(trip().overdue()).text()))
        .contains("ein Kunde schuldet Ihnen 35,00 €", "Guten Tag Hafenfahrt & Söhne");
  }
}
