package booking.notifications.email;

import static booking.notifications.Trip.trip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import booking.domain.notice.Mailbox.Mail;
import booking.domain.notice.Notice;
import booking.domain.notice.Notifier.NotSent;
import booking.domain.party.EmailAddress;
import booking.notifications.Trip;
import booking.notifications.pdf.PdfPrinter;
import booking.notifications.template.Wording;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server: what arrives is what counts. */
class SmtpTransportTest {
  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_confirmation_arrives_whole() throws MessagingException, IOException {
    send(trip().readIn("de-DE").confirmed());
    var arrived = arrived();
    assertThat(arrived.to()).containsExactly("ada@mail.example");
    assertThat(arrived.subject()).isEqualTo("Bestätigt: Harbour tour (RDR23456)");
    assertThat(arrived.text()).contains("Ihre Buchung ist bestätigt.");
    assertThat(arrived.html()).contains("<p>Ihre Buchung ist bestätigt.");
  }

  @Test
  void its_calendar_file_can_be_read() throws MessagingException, IOException {
    send(trip().confirmed());
    var file = arrived().attachments().getFirst();
    assertThat(file.name()).isEqualTo("booking.ics");
    assertThat(file.type()).isEqualTo("text/calendar");
    var ics = new String(Base64.getDecoder().decode(file.base64()), StandardCharsets.UTF_8);
    assertThat(Biweekly.parse(ics).first().getEvents().getFirst().getUid().getValue())
        .isEqualTo(Trip.BOOKING.toString());
  }

  @Test
  void it_comes_in_the_suppliers_name_and_he_reads_the_answer() throws MessagingException {
    send(trip().confirmed());
    var message = server.getReceivedMessages()[0];
    assertThat(message.getFrom())
        .containsExactly(address("Hafenfahrt & Söhne", "noreply@book.example"));
    assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
        .isEqualTo("Hafenfahrt & Söhne");
    assertThat(message.getReplyTo())
        .containsExactly(address("Hafenfahrt & Söhne", "crew@hafen.example"));
    assertThat(message.getContentLanguage()).containsExactly("en");
  }

  @Test
  void the_supplier_hears_of_a_sale_and_answers_the_customer() throws MessagingException {
    send(trip().sold());
    var message = server.getReceivedMessages()[0];
    assertThat(message.getRecipients(RecipientType.TO))
        .containsExactly(address("Hafenfahrt & Söhne", "crew@hafen.example"));
    assertThat(message.getReplyTo()).containsExactly(address("Ada Lovelace", "ada@mail.example"));
  }

  @Test
  void a_repetition_is_recognised_by_its_message_id() throws MessagingException {
    send(trip().confirmed());
    send(trip().confirmed());
    assertThat(Stream.of(server.getReceivedMessages()).map(SmtpTransportTest::messageId))
        .containsOnly("<order-confirmed-4711@book.example>")
        .hasSize(2);
  }

  @Test
  void a_name_cannot_add_headers() throws MessagingException {
    send(
        trip()
            .bookedBy("Ada\r\nBcc: victim@mail.example\r\n\r\nHello")
            .named("Tour\nX-Evil: yes")
            .confirmed());
    var message = server.getReceivedMessages()[0];
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(message.getHeader("X-Evil")).isNull();
    assertThat(((InternetAddress) message.getRecipients(RecipientType.TO)[0]).getPersonal())
        .isEqualTo("Ada Bcc: victim@mail.example Hello");
  }

  @Test
  void names_of_any_script_arrive() throws MessagingException {
    send(trip().bookedBy("山田 太郎, \"Taro\" <x>").confirmed());
    var to = (InternetAddress) server.getReceivedMessages()[0].getRecipients(RecipientType.TO)[0];
    assertThat(to.getPersonal()).isEqualTo("山田 太郎, \"Taro\" <x>");
    assertThat(to.getAddress()).isEqualTo("ada@mail.example");
  }

  @Test
  void who_must_log_in_does() throws MessagingException {
    server.setUser("book@book.example", "us:er", "p@ss+w%rd");
    var url = "smtp://us%3Aer:p%40ss+w%25rd@127.0.0.1:" + server.getSmtp().getPort();
    notifier(new SmtpTransport(SmtpUrl.parse(url))).send(trip().confirmed());
    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_server_that_is_not_there_is_not_sent() {
    var transport = transport(server.getSmtp().getPort());
    server.stop();
    assertThatThrownBy(() -> notifier(transport).send(trip().confirmed()))
        .isInstanceOf(NotSent.class);
  }

  @Test
  void a_server_that_never_answers_is_not_sent() throws IOException {
    try (var mute = new ServerSocket(0)) {
      var transport = transport(mute.getLocalPort());
      assertThatThrownBy(() -> notifier(transport).send(trip().confirmed()))
          .isInstanceOf(NotSent.class);
    }
  }

  private void send(Notice notice) {
    notifier(transport(server.getSmtp().getPort())).send(notice);
  }

  private static SmtpTransport transport(int port) {
    var patience = Duration.ofMillis(500);
    return new SmtpTransport(SmtpUrl.parse("smtp://127.0.0.1:" + port), patience, patience);
  }

  private static MailNotifier notifier(MailTransport transport) {
    var sender = new EmailAddress("noreply@book.example");
    return new MailNotifier(
        transport,
        MailNotifier.Ours.of(sender),
        Wording.inEarnest(),
        PdfPrinter.inEarnest(),
        () -> Trip.PLACED);
  }

  private Mail arrived() throws MessagingException, IOException {
    var raw = new ByteArrayOutputStream();
    server.getReceivedMessages()[0].writeTo(raw);
    return new EmlReader(Session.getInstance(new Properties()))
        .read("arrived", Trip.PLACED, new ByteArrayInputStream(raw.toByteArray()));
  }

  private static String messageId(MimeMessage message) {
    try {
      return message.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InternetAddress address(String name, String address) {
    try {
      return new InternetAddress(address, name, "UTF-8");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
