package booking.notifications.calendar;

import static booking.notifications.Trip.berlin;
import static booking.notifications.Trip.trip;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import booking.domain.notice.Notice;
import booking.domain.party.EmailAddress;
import booking.notifications.Standing;
import booking.notifications.Trip;
import booking.notifications.email.Letter;
import booking.notifications.email.MailNotifier;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Read back by another library than the one that writes it. */
class CalendarFileTest {

  @Test
  void an_event_is_named_by_its_booking_and_starts_with_sequence_zero() {
    var event = onlyEvent(trip());
    assertThat(event.getUid().getValue()).isEqualTo(Trip.BOOKING.toString());
    assertThat(event.getSequence().getValue()).isZero();
    assertThat(event.getStatus().isConfirmed()).isTrue();
    assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Trip.PLACED);
  }

  @Test
  void it_is_to_be_kept_and_not_to_be_answered() {
    var calendar = Biweekly.parse(text(trip())).first();
    assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(calendar.getVersion()).isEqualTo(biweekly.ICalVersion.V2_0);
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
  }

  @Test
  void it_says_what_and_by_which_codes_it_is_asked_for() {
    var event = onlyEvent(trip().named("Käse, Wein; und\\Brot 京都"));
    assertThat(event.getSummary().getValue()).isEqualTo("Käse, Wein; und\\Brot 京都");
    assertThat(event.getDescription().getValue())
        .isEqualTo("Order RDR23456\nBooking code BKNG2345");
    assertThat(event.getOrganizer().getCommonName()).isEqualTo("Hafenfahrt & Söhne");
  }

  @Test
  void who_is_shown_the_calendar_cannot_open_the_order() {
    assertThat(attached(trip().confirmed()))
        .contains(Trip.BOOKING.toString())
        .doesNotContain("://");
  }

  @Test
  void summer_time_is_two_hours_ahead_of_utc() {
    assertSpan(
        onlyEvent(trip().at(berlin("2025-06-14T10:00", "2025-06-14T12:00"))),
        "2025-06-14T08:00:00Z",
        "2025-06-14T10:00:00Z");
  }

  @Test
  void a_night_in_which_the_clocks_go_forward_is_an_hour_shorter() {
    assertSpan(
        onlyEvent(trip().at(berlin("2025-03-30T01:30", "2025-03-30T03:30"))),
        "2025-03-30T00:30:00Z",
        "2025-03-30T01:30:00Z");
  }

  @Test
  void a_start_that_the_clocks_skip_is_shifted_forward() {
    assertSpan(
        onlyEvent(trip().at(berlin("2025-03-30T02:30", "2025-03-30T05:00"))),
        "2025-03-30T01:30:00Z",
        "2025-03-30T03:00:00Z");
  }

  @Test
  void a_repeated_hour_means_its_first_occurrence() {
    assertSpan(
        onlyEvent(trip().at(berlin("2025-10-26T02:30", "2025-10-26T04:00"))),
        "2025-10-26T00:30:00Z",
        "2025-10-26T03:00:00Z");
  }

  @Test
  void a_name_cannot_add_events() {
    var evil = "Tour\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil";
    assertThat(onlyEvent(trip().named(evil)).getUid().getValue())
        .isEqualTo(Trip.BOOKING.toString());
  }

  private static void assertSpan(VEvent event, String start, String end) {
    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse(start));
    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse(end));
  }

  private static VEvent onlyEvent(Trip trip) {
    var events = Biweekly.parse(text(trip)).first().getEvents();
    assertThat(events).hasSize(1);
    return events.getFirst();
  }

  /** What goes with the mail, without the folds of its lines. */
  private static String attached(Notice notice) {
    var letters = new ArrayList<Letter>();
    var sender = new EmailAddress("noreply@book.example");
    new MailNotifier(
            letters::add,
            MailNotifier.Ours.of(sender),
            Wording.inEarnest(),
            PdfPrinter.inEarnest(),
            () -> Trip.PLACED)
        .send(notice);
    var file = letters.getFirst().enclosures().getFirst().bytes();
    return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
  }

  private static String text(Trip trip) {
    var order = trip.order();
    var words = Wording.inEarnest();
    var entries =
        Standing.bookings(order).stream()
            .map(booking -> new CalendarFile.Entry(booking, words.codes(order.details(), booking)))
            .toList();
    return CalendarFile.published(trip.supplier(), entries, order.at()).text();
  }
}
