package booking.notifications.email;

import booking.domain.party.EmailAddress;
import booking.notifications.OneLine;
import booking.notifications.email.Letter.Enclosure;
import booking.notifications.email.Letter.Party;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;

/** Letters in the form in which they travel (RFC 5322, MIME). */
final class Mime {
  private static final String UTF_8 = "UTF-8";

  private Mime() {}

  static MimeMessage message(Letter letter, Session session) throws MessagingException {
    var message = new Named(session, messageId(letter));
    message.setFrom(address(letter.from()));
    message.setRecipient(RecipientType.TO, address(letter.to()));
    for (var copy : letter.copies()) {
      message.addRecipient(RecipientType.TO, new InternetAddress(ascii(copy)));
    }
    message.setReplyTo(new InternetAddress[] {address(letter.replyTo())});
    message.setSubject(OneLine.of(letter.written().subject()), UTF_8);
    message.setSentDate(Date.from(letter.at()));
    message.setContentLanguage(new String[] {letter.written().language().toLanguageTag()});
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(body(letter));
    message.saveChanges();
    return message;
  }

  /** The same for the same notice: by it a repetition is recognised. */
  static String messageId(Letter letter) {
    var address = ascii(letter.from().address());
    return "<%s%s>"
        .formatted(NoticeName.of(letter.notice()), address.substring(address.indexOf('@')));
  }

  private static MimeMultipart body(Letter letter) throws MessagingException {
    var mixed = new MimeMultipart("mixed");
    var alternatives = new MimeBodyPart();
    alternatives.setContent(
        new MimeMultipart(
            "alternative",
            text(letter.written().text(), "plain"),
            text(letter.written().html(), "html")));
    mixed.addBodyPart(alternatives);
    for (var enclosure : letter.enclosures()) {
      mixed.addBodyPart(file(enclosure));
    }
    return mixed;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  private static MimeBodyPart file(Enclosure enclosure) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(enclosure.bytes(), enclosure.type())));
    part.setFileName(enclosure.name());
    part.setDisposition(MimePart.ATTACHMENT);
    return part;
  }

  private static InternetAddress address(Party party) {
    try {
      return new InternetAddress(ascii(party.address()), OneLine.of(party.name()), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every JVM has " + UTF_8, e);
    }
  }

  /** Domains of other scripts as the mail system knows them: {@code xn--…}. */
  private static String ascii(EmailAddress address) {
    int at = address.value().lastIndexOf('@');
    return address.value().substring(0, at + 1) + IDN.toASCII(address.value().substring(at + 1));
  }

  /** Jakarta Mail names messages anew whenever they are saved; this one keeps its name. */
  private static final class Named extends MimeMessage {
    private final String id;

    Named(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
