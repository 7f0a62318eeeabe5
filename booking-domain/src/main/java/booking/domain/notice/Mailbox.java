package booking.domain.notice;

import java.time.Instant;
import java.util.List;

/** Port: mail that was kept here instead of being sent, for looking at. */
public interface Mailbox {

  /** The newest first. */
  List<Mail> list(int atMost);

  record Mail(
      String id,
      Instant at,
      List<String> to,
      String subject,
      String text,
      String html,
      List<Attachment> attachments) {
    public Mail {
      to = List.copyOf(to);
      attachments = List.copyOf(attachments);
    }
  }

  /** A file that came with a mail. */
  record Attachment(String name, String type, String base64) {}
}
