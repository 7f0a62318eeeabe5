package booking.notifications.calendar;

import static booking.notifications.PutOff.withOneMore;
import static booking.notifications.Trip.trip;
import static booking.notifications.Undone.undone;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.party.EmailAddress;
import booking.notifications.PutOff;
import booking.notifications.Trip;
import booking.notifications.email.Letter;
import booking.notifications.email.MailNotifier;
import booking.notifications.email.MailNotifier.Ours;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Read back by another library than the one that writes it. */
class ChangedFileTest {
  private final AfterSale.BookingChanged changed = withOneMore(trip()).changed();

  @Test
  void it_moves_the_event_that_the_confirmation_put_in() {
    var calendar = read(changed);
    assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    var event = calendar.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(Trip.BOOKING.toString());
    assertThat(event.getStatus().isConfirmed()).isTrue();
    assertThat(event.getDateStart().getValue()).isEqualTo(Instant.parse("2025-06-21T08:00:00Z"));
    assertThat(event.getDateTimeStamp().getValue()).isEqualTo(PutOff.PUT_OFF);
  }

  @Test
  void it_comes_after_the_confirmation_and_before_a_cancellation_of_the_same_moment() {
    assertThat(sequence(changed)).isGreaterThan(sequence(trip().confirmed()));
    assertThat(sequence(undone(trip()).cancelled())).isGreaterThan(sequence(changed));
  }

  @Test
  void what_is_changed_again_comes_after_what_was_changed_before() {
    var again =
        new AfterSale.BookingChanged(
            "again",
            changed.supplier(),
            changed.order(),
            changed.booking(),
            changed.books(),
            changed.refund(),
            changed.pay(),
            changed.link(),
            changed.at().plusSeconds(1));
    assertThat(sequence(again)).isGreaterThan(sequence(changed));
  }

  private static int sequence(Notice notice) {
    return event(notice).getSequence().getValue();
  }

  private static VEvent event(Notice notice) {
    return read(notice).getEvents().getFirst();
  }

  private static ICalendar read(Notice notice) {
    var letters = new ArrayList<Letter>();
    var ours = new Ours(new EmailAddress("noreply@book.example"), Optional.empty());
    new MailNotifier(
            letters::add, ours, Wording.inEarnest(), PdfPrinter.inEarnest(), () -> Trip.PLACED)
        .send(notice);
    var file = letters.getFirst().enclosures().getFirst();
    return Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8)).first();
  }
}
