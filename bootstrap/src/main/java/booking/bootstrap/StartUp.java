package booking.bootstrap;

import booking.bootstrap.sandbox.Sandbox;
import booking.bootstrap.settings.Secrets;
import booking.bootstrap.settings.Settings;
import booking.bootstrap.wiring.PublicAddress;
import booking.bootstrap.work.Nudge;
import booking.bootstrap.work.OutboxRunner;
import booking.domain.payment.PaymentGateway;
import booking.persistence.work.RecurringJobs;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What happens once the service serves: work beside requests begins, and people are told. */
@Singleton
final class StartUp implements ApplicationEventListener<ServerStartupEvent> {
  private final OutboxRunner outbox;
  private final RecurringJobs jobs;
  private final Nudge nudge;
  private final PaymentGateway gateway;
  private final Optional<Sandbox> sandbox;
  private final PublicAddress address;
  private final Settings settings;
  private final Secrets secrets;

  StartUp(
      OutboxRunner outbox,
      RecurringJobs jobs,
      Nudge nudge,
      PaymentGateway gateway,
      Optional<Sandbox> sandbox,
      PublicAddress address,
      Settings settings,
      Secrets secrets) {
    this.outbox = outbox;
    this.jobs = jobs;
    this.nudge = nudge;
    this.gateway = gateway;
    this.sandbox = sandbox;
    this.address = address;
    this.settings = settings;
    this.secrets = secrets;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    nudge.to(outbox);
    startOutbox();
    sandbox.ifPresent(played -> played.start(address.own()));
    jobs.start();
    say("");
    say("Booking is ready: " + address.url());
    say("  API        " + address.url() + "/docs");
    if (gateway.isSandbox()) {
      say("  Payments   SANDBOX: no real money moves; test cards only, as 4242 4242 4242 4242");
    }
    settings
        .stripe()
        .map(keys -> keys.isLive() ? "Stripe" : "Stripe in test mode: no real money moves")
        .ifPresent(stripe -> say("  Payments   " + stripe));
    if (settings.smtpUrl().isEmpty()) {
      say("  Mail       kept here, not sent: " + settings.dataDir().resolve("mailbox"));
    }
    if (settings.databaseUrl().isEmpty()) {
      say("  Data       embedded PostgreSQL in " + settings.dataDir());
    }
    secrets.newAdminKey().ifPresent(key -> say("  Admin key  " + key + " (shown only this once)"));
    say("");
  }

  /** An embedded database is ours alone. */
  private void startOutbox() {
    if (settings.databaseUrl().isEmpty()) {
      outbox.startAlone();
    } else {
      outbox.start();
    }
  }

  /** To whoever started it: this is for people at the terminal, not for the log. */
  @SuppressWarnings("SystemOut")
  private static void say(String line) {
    System.out.println(line);
  }
}
