package booking.bootstrap.sandbox;

import booking.bootstrap.sandbox.webhook.Deliveries;
import booking.bootstrap.sandbox.webhook.Events;
import booking.bootstrap.sandbox.webhook.Messenger;
import booking.bootstrap.sandbox.webhook.Signature;
import booking.bootstrap.settings.Settings;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import booking.domain.payment.PaymentGateway;
import booking.domain.payment.SandboxCustomer;
import booking.domain.work.ServerClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sandbox put together. Opened on a database, in which it keeps all that it knows, it can be
 * paid at; once started, it also tells what happens.
 */
public final class Sandbox implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
  private static final String LISTENER = "/api/v1/webhooks/sandbox";
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);
  private static final Duration REST = Duration.ofSeconds(1);

  private final Bank bank;
  private final PaymentGateway gateway;
  private final SandboxCustomer customer;
  private final Deliveries deliveries;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .build();
  private volatile Optional<Messenger> messenger = Optional.empty();

  Sandbox(DSLContext database, String secret, ServerClock clock) {
    var signature = new Signature(secret);
    bank = new Bank(database, clock, () -> messenger.ifPresent(Messenger::wake));
    gateway = new SandboxGateway(bank, signature, clock);
    customer = new SandboxBrowser(bank);
    deliveries = new Deliveries(new Events(database), signature, clock, http);
  }

  /**
   * Opens it, and says so, unless it is to be production.
   *
   * @param database gives connections that belong to no transaction of the caller's
   */
  public static Sandbox open(DataSource database, ServerClock clock, boolean production) {
    refuseInProduction(production);
    SandboxSchema.migrate(database);
    var sql = DSL.using(database, SQLDialect.POSTGRES);
    var secret = String.valueOf(sql.fetchValue("select webhook from sandbox.secret"));
    LOG.info("SANDBOX: no payment is real. Pay with {}", cards());
    return new Sandbox(sql, secret, clock);
  }

  /** Nobody is to believe that money came. */
  public static void refuseInProduction(boolean production) {
    if (production) {
      throw new Settings.Refused(
          "The sandbox takes no real money and does not run in production: set STRIPE_SECRET_KEY"
              + " and its like, or leave BOOKING_PROFILE unset");
    }
  }

  private static String cards() {
    return Stream.of(TestCard.values())
        .map(card -> card.number() + " (" + card + ")")
        .collect(Collectors.joining(", "));
  }

  public PaymentGateway gateway() {
    return gateway;
  }

  public SandboxCustomer customer() {
    return customer;
  }

  /** Somebody gives money back who is not the service, as at a gateway's own pages. */
  public void refundElsewhere(Intent intent, Money amount) {
    bank.refundElsewhere(intent.reference(), amount);
  }

  /** The customer's bank opens a dispute about all that was taken, or ends it. */
  public void dispute(Intent intent, GatewayDispute.State state) {
    bank.dispute(intent.reference(), state);
  }

  /**
   * Begins to tell, also what was left over from before.
   *
   * @param service where the service itself is to be reached
   */
  public void start(URI service) {
    messenger = Optional.of(new Messenger(deliveries, service.resolve(LISTENER), REST).start());
  }

  /** What has not been told by then is told after the next start. */
  @Override
  public void close() {
    http.shutdownNow();
    messenger.ifPresent(Messenger::close);
  }
}
