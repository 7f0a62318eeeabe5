package booking.notifications.email;

import booking.domain.notice.Mailbox.Attachment;
import booking.domain.notice.Mailbox.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads of a letter what can be read: what is broken in it is empty. */
record EmlReader(Session session) {

  Mail read(String id, Instant at, InputStream file) throws MessagingException {
    var message = new MimeMessage(session, file);
    var to = recipients(message);
    var subject = Objects.requireNonNullElse(message.getSubject(), "");
    try {
      var parts = leaves(message);
      var text = text(parts, "text/plain");
      return new Mail(id, at, to, subject, text, text(parts, "text/html"), attachments(parts));
    } catch (IOException | MessagingException _) {
      return new Mail(id, at, to, subject, "", "", List.of());
    }
  }

  /** As it stands there when no mail server would take it. */
  private static List<String> recipients(MimeMessage message) throws MessagingException {
    var to = message.getHeader("To", ",");
    if (to == null) {
      return List.of();
    }
    try {
      return Stream.of(InternetAddress.parseHeader(to, true))
          .map(InternetAddress::getAddress)
          .toList();
    } catch (AddressException _) {
      return List.of(to);
    }
  }

  private static List<Part> leaves(Part part) throws MessagingException, IOException {
    if (!(part.getContent() instanceof Multipart several)) {
      return List.of(part);
    }
    var leaves = new ArrayList<Part>();
    for (int i = 0; i < several.getCount(); i++) {
      leaves.addAll(leaves(several.getBodyPart(i)));
    }
    return leaves;
  }

  private static boolean isAttached(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private static String text(List<Part> parts, String type) throws MessagingException, IOException {
    for (var part : parts) {
      if (!isAttached(part) && part.isMimeType(type)) {
        return part.getContent().toString();
      }
    }
    return "";
  }

  private static List<Attachment> attachments(List<Part> parts)
      throws MessagingException, IOException {
    var attachments = new ArrayList<Attachment>();
    for (var part : parts) {
      if (isAttached(part)) {
        attachments.add(
            new Attachment(
                Objects.requireNonNullElse(part.getFileName(), ""),
                new ContentType(part.getContentType()).getBaseType(),
                base64(part)));
      }
    }
    return attachments;
  }

  private static String base64(Part part) throws MessagingException, IOException {
    try (var content = part.getInputStream()) {
      return Base64.getEncoder().encodeToString(content.readAllBytes());
    }
  }
}
