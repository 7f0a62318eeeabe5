package booking.bootstrap.wiring;

import booking.bootstrap.settings.Settings;
import booking.domain.invoice.DocumentPrinter;
import booking.domain.notice.Mailbox;
import booking.domain.notice.Notifier;
import booking.domain.party.EmailAddress;
import booking.domain.payment.PaymentGateway;
import booking.domain.work.ServerClock;
import booking.notifications.email.LocalMailbox;
import booking.notifications.email.MailNotifier;
import booking.notifications.email.MailTransport;
import booking.notifications.email.SmtpTransport;
import booking.notifications.email.SmtpUrl;
import booking.notifications.template.Wording;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

/** Mail: by SMTP where that is configured, otherwise into a mailbox that can be looked at. */
@Factory
final class NoticeWiring {

  @Bean(typed = LocalMailbox.class)
  @Singleton
  LocalMailbox localMailbox(Settings settings) {
    return new LocalMailbox(settings.dataDir().resolve("mailbox"));
  }

  @Singleton
  MailTransport mailTransport(Settings settings, LocalMailbox local) {
    return settings
        .smtpUrl()
        .<MailTransport>map(url -> new SmtpTransport(SmtpUrl.parse(url)))
        .orElse(local);
  }

  @Singleton
  Mailbox mailbox(Settings settings, LocalMailbox local) {
    return settings.smtpUrl().isPresent() ? atMost -> List.of() : local;
  }

  @Singleton
  Notifier notifier(
      MailTransport transport,
      Settings settings,
      PaymentGateway gateway,
      DocumentPrinter printer,
      ServerClock clock) {
    var wording = gateway.isSandbox() ? Wording.ofSandbox() : Wording.inEarnest();
    var ours =
        new MailNotifier.Ours(
            new EmailAddress(settings.mailFrom()), settings.adminEmail().map(EmailAddress::new));
    return new MailNotifier(transport, ours, wording, printer, clock);
  }
}
