package booking.notifications.email;

import booking.domain.notice.Mailbox.Attachment;
import booking.domain.notice.Mailbox.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
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

/** Reads a letter back from the form in which it travels. */
record EmlReader(Session session) {

  Mail read(String id, Instant at, InputStream file) throws MessagingException, IOException {
    var message = new MimeMessage(session, file);
    var to =
        Objects.requireNonNullElse(message.getRecipients(RecipientType.TO), new InternetAddress[0]);
    var parts = leaves(message);
    return new Mail(
        id,
        at,
        Stream.of(to).map(address -> ((InternetAddress) address).getAddress()).toList(),
        Objects.requireNonNullElse(message.getSubject(), ""),
        text(parts, "text/plain"),
        text(parts, "text/html"),
        attachments(parts));
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
