package booking.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.party.EmailAddress;
import booking.domain.payment.Paying;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted helps an operator, and nobody else. */
class LogTest {
  private final Logger root = Logger.getLogger("");
  private final Notes notes = new Notes();

  /** All that is logged, by whomever, with whatever was thrown. */
  private static final class Notes extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Level> levels = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      lines.add(new SimpleFormatter().format(line));
      levels.add(line.getLevel());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    root.addHandler(notes);
  }

  @AfterEach
  void leave() {
    root.removeHandler(notes);
  }

  @Test
  void a_refusal_is_noted_by_call_payment_request_and_code() throws Exception {
    try (var stripe = new ToldServer()) {
      stripe.refuses(400, "invalid_request_error", "amount_too_small");
      new Sale(new StripeGateway(stripe.account(), () -> Sale.NOON)).open();
    }
    assertThat(notes.lines)
        .singleElement()
        .asString()
        .contains("open", Sale.PAYMENT.value().toString(), "amount_too_small", "req_1");
  }

  @Test
  void a_key_that_is_not_let_in_is_noted_loudly() throws Exception {
    try (var stripe = new ToldServer()) {
      stripe.refuses(401, "invalid_request_error", "Invalid API Key: " + ToldServer.KEY);
      new Sale(new StripeGateway(stripe.account(), () -> Sale.NOON)).fetch();
    }
    assertThat(notes.levels).containsExactly(Level.SEVERE);
    assertThat(notes.lines).singleElement().asString().contains("STRIPE_SECRET_KEY");
  }

  @Test
  void nothing_secret_or_personal_is_noted_whatever_goes_wrong() throws Exception {
    try (var stripe = new ToldServer()) {
      var account = stripe.account();
      var gateway = new StripeGateway(account, () -> Sale.NOON);
      var ada = new Paying.ByCustomerWhoseCardIsKept(new EmailAddress("ada@example.org"));
      var sale = new Sale(gateway, Sale.eur(49_90), ada);
      for (int status : List.of(200, 400, 401, 402, 403, 404, 409, 429, 500)) {
        everything(stripe, status, sale);
      }
      assertThat(account.toString()).doesNotContain("secret");
    }
    assertThat(notes.lines)
        .hasSizeGreaterThan(20)
        .noneMatch(line -> line.contains("secret") || line.contains("ada@"));
  }

  /** Every answer says as much as an unkind server can. */
  private static void everything(ToldServer stripe, int status, Sale sale) {
    for (int i = 0; i < 20; i++) {
      var echo = "%s %s ada@example.org".formatted(ToldServer.KEY, Sale.INTENT.clientSecret());
      stripe.answers(
          status,
          Json.of("{'error':{'type':'x','message':'%1$s','param':'%1$s'}}".formatted(echo)));
    }
    sale.open();
    sale.change();
    sale.fetch();
    sale.capture();
    sale.cancel();
    sale.giveBack();
    sale.statement();
  }
}
