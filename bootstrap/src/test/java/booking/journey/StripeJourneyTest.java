package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.SandboxDatabase;
import booking.bootstrap.sandbox.StripeWire;
import booking.bootstrap.sandbox.StripeWire.Trouble.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with real cards: the service's own process, and Stripe's wire. */
class StripeJourneyTest {
  private static final String CAPTURE = "POST payment_intents/ID/capture";
  @TempDir static Path data;
  private static StripeWire stripe;
  private static Service service;
  private static Visitor visitor;
  private static StripeCustomer customer;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    SandboxDatabase.fresh();
    stripe = new StripeWire(SandboxDatabase.sql(), Clock.systemUTC()::instant);
    service =
        Service.start(
            Map.of(
                "DATA_DIR", data.toString(),
                "STRIPE_SECRET_KEY", StripeWire.SECRET_KEY,
                "STRIPE_WEBHOOK_SECRET", StripeWire.WEBHOOK_SECRET,
                "STRIPE_PUBLISHABLE_KEY", StripeWire.PUBLISHABLE_KEY,
                "STRIPE_API_BASE", stripe.address().toString()));
    visitor = new Visitor(service);
    var config = visitor.get("/api/v1/payments/config");
    customer = new StripeCustomer(stripe.address(), config.at("/publishableKey"));
  }

  @AfterAll
  static void closes() throws InterruptedException {
    service.close();
    stripe.close();
  }

  private static Answer placed(String name) throws Exception {
    var session = visitor.session("spreebogen", "old-town-walk", 4);
    var order = Visitor.order(Visitor.wish(session.at("/id").asText(), "adult", 1), name);
    var created = visitor.create(order);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    return created;
  }

  private static String statusOf(Answer created) throws Exception {
    return visitor
        .get("/api/v1/orders/" + created.at("/orderId"), created.at("/accessToken"))
        .at("/status");
  }

  @Test
  void it_says_that_stripe_is_in_test_mode_and_nothing_is_played() throws Exception {
    assertThat(service.printed()).contains("Stripe in test mode").doesNotContain("SANDBOX");
    assertThat(visitor.get("/api/v1/payments/config").at("/gateway")).isEqualTo("stripe");
    var played = visitor.pays(placed("Mallory"), Visitor.GOOD_CARD);
    assertThat(played.code()).isEqualTo("not-found");
    assertThat(visitor.tells("{}", "t=1,v1=00").code()).isEqualTo("not-found");
  }

  @Test
  void who_pays_at_stripe_has_his_seat() throws Exception {
    var created = placed("Ada");
    assertThat(customer.pays(created, Visitor.GOOD_CARD)).isEqualTo(200);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    assertThat(visitor.mailTo("ada@example.org").at("/text").asText()).doesNotContain("sandbox");
  }

  @Test
  void what_stripe_tells_is_enough() throws Exception {
    var created = placed("Hedy");
    customer.pays(created, Visitor.GOOD_CARD);
    stripe.tell(service.url("/api/v1/webhooks/stripe"));
    Await.until(() -> statusOf(created), "confirmed"::equals);
  }

  @Test
  void a_declined_card_is_said_to_be_and_another_one_goes() throws Exception {
    var created = placed("Mary");
    assertThat(customer.pays(created, Visitor.DECLINED_CARD)).isEqualTo(402);
    assertThat(visitor.captures(created).status()).isEqualTo(402);
    customer.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void a_capture_whose_answer_was_lost_confirms_once() throws Exception {
    var created = placed("Grace");
    customer.pays(created, Visitor.GOOD_CARD);
    stripe.meets(CAPTURE, Kind.REPLY_LOST);
    assertThat(visitor.captures(created).status()).isEqualTo(202);
    var captured = visitor.capturesUntilDone(created);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
    assertThat(visitor.mailsTo("grace@example.org")).hasSizeLessThan(2);
  }

  @Test
  void nothing_secret_was_printed() throws Exception {
    customer.pays(placed("Edith"), Visitor.DECLINED_CARD);
    assertThat(service.printed())
        .doesNotContain(
            StripeWire.SECRET_KEY, StripeWire.WEBHOOK_SECRET, "_secret_", "edith@example.org");
  }
}
