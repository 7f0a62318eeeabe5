package booking.notifications.email;

import booking.contract.notice.MailboxContract;
import booking.contract.notice.Post;
import booking.domain.party.EmailAddress;
import booking.notifications.Trip;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;

/** Mail that is kept here does as every mailbox does. */
class LocalMailboxContractTest implements MailboxContract {
  @TempDir Path folder;
  private Instant now = Trip.PLACED;

  @Override
  public Post post() {
    var mailbox = new LocalMailbox(folder);
    var sender = new EmailAddress("noreply@book.example");
    return new Post(
        new MailNotifier(
            mailbox,
            MailNotifier.Ours.of(sender),
            Wording.inEarnest(),
            PdfPrinter.inEarnest(),
            this::later),
        mailbox);
  }

  private Instant later() {
    now = now.plusMillis(1);
    return now;
  }
}
