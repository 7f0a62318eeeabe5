package booking.notifications.calendar;

import static booking.notifications.Trip.trip;
import static booking.notifications.Undone.undone;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import booking.domain.party.EmailAddress;
import booking.notifications.Trip;
import booking.notifications.Undone;
import booking.notifications.email.Letter;
import booking.notifications.email.MailNotifier;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Read back by another library than the one that writes it. */
class CancelledFileTest {

  @Test
  void it_takes_out_the_event_that_the_confirmation_put_in() {
    var calendar = read(attached());
    assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    var event = calendar.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(Trip.BOOKING.toString());
    assertThat(event.getStatus().isCancelled()).isTrue();
    assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Undone.CANCELLED);
  }

  @Test
  void its_sequence_is_higher_than_the_confirmations() {
    var event = read(attached()).getEvents().getFirst();
    assertThat(event.getSequence().getValue()).isPositive();
  }

  @Test
  void mail_programs_are_told_that_it_cancels() {
    assertThat(attached().type()).endsWith("method=CANCEL");
  }

  private static ICalendar read(Letter.Enclosure file) {
    return Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8)).first();
  }

  private static Letter.Enclosure attached() {
    var letters = new ArrayList<Letter>();
    var sender = new EmailAddress("noreply@book.example");
    new MailNotifier(
            letters::add,
            MailNotifier.Ours.of(sender),
            Wording.inEarnest(),
            PdfPrinter.inEarnest(),
            () -> Trip.PLACED)
        .send(undone(trip()).cancelled());
    return letters.getFirst().enclosures().getFirst();
  }
}
