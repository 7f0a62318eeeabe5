package booking.notifications.email;

import booking.domain.notice.Notifier.NotSent;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;

/** Hands letters to a mail server, over a connection of their own each. */
public final class SmtpTransport implements MailTransport {
  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(15);

  private final SmtpUrl server;
  private final Session session;

  public SmtpTransport(SmtpUrl server) {
    this(server, TO_CONNECT, TO_ANSWER);
  }

  SmtpTransport(SmtpUrl server, Duration toConnect, Duration toAnswer) {
    this.server = server;
    this.session = Session.getInstance(properties(server, toConnect, toAnswer));
  }

  private static Properties properties(SmtpUrl server, Duration toConnect, Duration toAnswer) {
    var protocol = server.tls() ? "smtps" : "smtp";
    var prefix = "mail." + protocol + ".";
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty(prefix + "connectiontimeout", Long.toString(toConnect.toMillis()));
    properties.setProperty(prefix + "timeout", Long.toString(toAnswer.toMillis()));
    properties.setProperty(prefix + "writetimeout", Long.toString(toAnswer.toMillis()));
    properties.setProperty(prefix + "auth", Boolean.toString(server.login().isPresent()));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "starttls.required", Boolean.toString(server.mustTurnToTls()));
    return properties;
  }

  @Override
  public void send(Letter letter) {
    try (var transport = session.getTransport()) {
      var message = Mime.message(letter, session);
      connect(transport);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new NotSent("The mail server %s did not take it".formatted(server.host()), e);
    }
  }

  private void connect(Transport transport) throws MessagingException {
    if (server.login().isPresent()) {
      var login = server.login().get();
      transport.connect(server.host(), server.port(), login.user(), login.password());
    } else {
      transport.connect(server.host(), server.port(), null, null);
    }
  }
}
