package booking.notifications.email;

import static booking.notifications.Trip.trip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.notice.NoticeFixtures;
import booking.domain.notice.Mailbox.Mail;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier.NotSent;
import booking.domain.party.EmailAddress;
import booking.notifications.Trip;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMailboxTest {
  @TempDir Path folder;
  private LocalMailbox mailbox;
  private Instant now = Trip.PLACED.plusNanos(123_456_000);

  @BeforeEach
  void open() {
    mailbox = new LocalMailbox(folder.resolve("mail"));
  }

  @Test
  void an_invoice_is_mailed_with_its_document() {
    send(NoticeFixtures.billed());
    var file = mailbox.list(1).getFirst().attachments().getFirst();
    assertThat(file.name()).isEqualTo("R-2030-000042.pdf");
    assertThat(file.type()).isEqualTo("application/pdf");
    assertThat(new String(Base64.getMimeDecoder().decode(file.base64()), ISO_8859_1))
        .startsWith("%PDF-")
        .endsWith("%%EOF\n");
  }

  @Test
  void a_kept_mail_reads_as_it_was_written() {
    send(trip().readIn("de-DE").bookedBy("山田 太郎").confirmed());
    var mail = mailbox.list(10).getFirst();
    assertThat(mail.id()).isEqualTo("order-confirmed-4711");
    assertThat(mail.at()).isEqualTo(now);
    assertThat(mail.to()).containsExactly("ada@mail.example");
    assertThat(mail.subject()).isEqualTo("Bestätigt: Harbour tour (RDR23456)");
    assertThat(mail.text()).contains("Guten Tag 山田 太郎,");
    assertThat(mail.html()).contains("Guten Tag 山田 太郎,");
    assertThat(mail.attachments()).extracting("name").containsExactly("booking.ics");
  }

  @Test
  void the_newest_come_first_and_no_more_than_wanted() {
    send(trip().confirmed());
    now = now.plusSeconds(1);
    send(trip().sold());
    now = now.plusNanos(1_000);
    send(trip().captureRefused());
    assertThat(mailbox.list(2))
        .extracting(Mail::id)
        .containsExactly("capture-refused-4711", "order-sold-4711");
  }

  @Test
  void saying_it_again_changes_nothing() {
    send(trip().confirmed());
    now = now.plusSeconds(60);
    send(trip().confirmed());
    assertThat(mailbox.list(10))
        .extracting(Mail::at)
        .containsExactly(Trip.PLACED.plusNanos(123_456_000));
  }

  @Test
  void it_is_still_there_for_the_next_one_who_opens_it() {
    send(trip().confirmed());
    assertThat(new LocalMailbox(folder.resolve("mail")).list(10)).hasSize(1);
  }

  @Test
  void an_id_cannot_leave_the_folder() throws IOException {
    var notice = trip().confirmed();
    send(
        new Notice.Confirmed(
            "../../etc/x", notice.supplier(), notice.order(), notice.books(), notice.link()));
    assertThat(mailbox.list(10)).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("mail"));
    }
  }

  @Test
  void a_recipient_nobody_could_write_to_is_shown_as_it_stands() throws IOException {
    keep("odd", "To: a.@y.example\nSubject: odd\n\nHello");
    send(trip().confirmed());
    assertThat(mailbox.list(10)).hasSize(2);
    assertThat(kept("odd").to()).containsExactly("a.@y.example");
    assertThat(kept("odd").text()).startsWith("Hello");
  }

  @Test
  void a_letter_with_a_broken_body_is_shown_by_its_head() throws IOException {
    keep("broken", "To: a@y.example\nSubject: odd\nContent-Type: text/plain; charset=none\n\nHi");
    send(trip().confirmed());
    assertThat(mailbox.list(10)).hasSize(2);
    assertThat(kept("broken").subject()).isEqualTo("odd");
    assertThat(kept("broken").text()).isEmpty();
  }

  @Test
  void what_is_no_letter_at_all_hides_no_other() throws IOException {
    Files.createDirectory(folder.resolve("mail/folder.eml"));
    send(trip().confirmed());
    assertThat(mailbox.list(10)).hasSize(2);
  }

  @Test
  void what_was_left_unfinished_is_not_shown() throws IOException {
    Files.writeString(folder.resolve("mail/1.unfinished"), "Subject: half");
    assertThat(mailbox.list(10)).isEmpty();
  }

  @Test
  void many_at_once_keep_one_mail_of_one_notice() throws InterruptedException {
    var senders =
        IntStream.range(0, 16)
            .mapToObj(_ -> Thread.startVirtualThread(() -> send(trip().confirmed())))
            .toList();
    for (var sender : senders) {
      sender.join();
    }
    assertThat(mailbox.list(10)).hasSize(1);
    try (var files = Files.list(folder.resolve("mail"))) {
      assertThat(files).hasSize(1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_not_sent() throws IOException {
    Files.delete(folder.resolve("mail"));
    assertThatThrownBy(() -> send(trip().confirmed())).isInstanceOf(NotSent.class);
  }

  private void keep(String id, String letter) throws IOException {
    Files.writeString(folder.resolve("mail").resolve(id + ".eml"), letter);
  }

  private Mail kept(String id) {
    return mailbox.list(10).stream().filter(mail -> mail.id().equals(id)).findFirst().orElseThrow();
  }

  private void send(Notice notice) {
    var sender = new EmailAddress("noreply@book.example");
    new MailNotifier(
            mailbox,
            MailNotifier.Ours.of(sender),
            Wording.inEarnest(),
            PdfPrinter.inEarnest(),
            () -> now)
        .send(notice);
  }
}
