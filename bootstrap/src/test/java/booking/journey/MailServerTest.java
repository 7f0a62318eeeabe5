package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with a mail server of its operator's. */
@BesideOthers
class MailServerTest {
  @TempDir static Path data;
  private static GreenMail server;
  private static Service service;
  private static Visitor visitor;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    server = new GreenMail(new ServerSetup(Service.freePort(), "127.0.0.1", "smtp"));
    server.start();
    service =
        Service.start(
            Map.of(
                "DATA_DIR",
                data.toString(),
                "SMTP_URL",
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "MAIL_FROM",
                "tickets@book.example"));
    visitor = new Visitor(service);
  }

  @AfterAll
  static void closes() throws InterruptedException {
    service.close();
    server.stop();
  }

  @Test
  void a_purchase_ends_with_mail_and_a_calendar_file_at_the_server() throws Exception {
    var booked = visitor.buys(seatFor("Ada"));
    var mail = mailTo("ada@example.org");
    assertThat(mail.getSubject()).contains(booked.at("/order/code"));
    assertThat(mail.getFrom()[0].toString()).contains("<tickets@book.example>");
    assertThat(types(mail))
        .anyMatch(type -> type.startsWith("text/calendar"))
        .anyMatch(type -> type.startsWith("text/html"));
  }

  @Test
  void nothing_is_kept_in_the_mailbox_of_a_service_that_sends() throws Exception {
    visitor.buys(seatFor("Grace"));
    mailTo("grace@example.org");
    var kept = visitor.get("/api/v1/mailbox", Service.ADMIN_KEY);
    assertThat(kept.json().at("/mails")).isEmpty();
    assertThat(data.resolve("mailbox"))
        .satisfiesAnyOf(
            folder -> assertThat(folder).doesNotExist(),
            folder -> assertThat(folder).isEmptyDirectory());
    assertThat(service.printed()).doesNotContain("kept here, not sent");
  }

  @Test
  void mail_waits_for_a_server_that_does_not_take_it() throws Exception {
    int port = server.getSmtp().getPort();
    server.stop();
    try (var hangsUp = new ServerSocket(port)) {
      assertThat(visitor.buys(seatFor("Mary")).at("/order/status")).isEqualTo("confirmed");
      hangsUp.accept().close();
    }
    server.start();
    assertThat(mailTo("mary@example.org").getSubject()).isNotBlank();
  }

  @Test
  void mail_that_a_killed_process_was_at_is_sent_as_soon_as_it_is_back() throws Exception {
    int port = server.getSmtp().getPort();
    server.stop();
    try (var silent = new ServerSocket(port)) {
      visitor.buys(seatFor("Rosa"));
      var atIt = silent.accept();
      service.kill();
      atIt.close();
    }
    server.start();
    service.restart();
    assertThat(mailTo("rosa@example.org").getSubject()).isNotBlank();
  }

  private static ObjectNode seatFor(String name) throws IOException, InterruptedException {
    var session = visitor.session("spreebogen", "old-town-walk", 4);
    return Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 1), name);
  }

  private static MimeMessage mailTo(String address) throws Exception {
    return Await.until(() -> arrivedAt(address), mails -> !mails.isEmpty()).getFirst();
  }

  private static List<MimeMessage> arrivedAt(String address) {
    return Stream.of(server.getReceivedMessages())
        .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
        .toList();
  }

  private static Address[] recipients(Message mail) {
    try {
      return mail.getAllRecipients();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The types of everything in a mail, at whatever depth. */
  private static Stream<String> types(Part part) {
    try {
      var own = Stream.of(part.getContentType());
      return part.getContent() instanceof Multipart parts ? Stream.concat(own, within(parts)) : own;
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> within(Multipart parts) throws MessagingException {
    var types = Stream.<String>empty();
    for (int i = 0; i < parts.getCount(); i++) {
      types = Stream.concat(types, types(parts.getBodyPart(i)));
    }
    return types;
  }
}
