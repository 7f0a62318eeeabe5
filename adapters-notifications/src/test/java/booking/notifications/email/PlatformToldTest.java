package booking.notifications.email;

import static booking.notifications.Trip.trip;
import static booking.notifications.Undone.undone;
import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.party.EmailAddress;
import booking.domain.payment.GatewayDispute;
import booking.notifications.Trip;
import booking.notifications.email.MailNotifier.Ours;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who runs the platform reads what is not for the supplier alone. */
class PlatformToldTest {
  private static final EmailAddress SENDER = new EmailAddress("noreply@book.example");
  private static final EmailAddress ADMIN = new EmailAddress("admin@book.example");
  private static final String SUPPLIER = "crew@hafen.example";
  @TempDir Path folder;

  private List<String> readersOf(Notice notice, Ours ours) {
    var mailbox = new LocalMailbox(folder);
    new MailNotifier(mailbox, ours, Wording.inEarnest(), PdfPrinter.inEarnest(), () -> Trip.PLACED)
        .send(notice);
    return mailbox.list(1).getFirst().to();
  }

  static Stream<AfterSale> forThePlatformToo() {
    var undone = undone(trip());
    return Stream.of(
        undone.wanted(), undone.disputed(), undone.disputeEnded(GatewayDispute.State.LOST));
  }

  @ParameterizedTest
  @MethodSource("forThePlatformToo")
  void wishes_for_refunds_and_disputes_are_read_by_both(AfterSale notice) {
    assertThat(readersOf(notice, new Ours(SENDER, Optional.of(ADMIN))))
        .containsExactly(SUPPLIER, ADMIN.value());
  }

  @ParameterizedTest
  @MethodSource("forThePlatformToo")
  void where_nobody_is_named_the_supplier_reads_them_alone(AfterSale notice) {
    assertThat(readersOf(notice, Ours.of(SENDER))).containsExactly(SUPPLIER);
  }

  @Test
  void what_a_supplier_sells_is_his_own_business() {
    assertThat(readersOf(trip().sold(), new Ours(SENDER, Optional.of(ADMIN))))
        .containsExactly(SUPPLIER);
  }
}
