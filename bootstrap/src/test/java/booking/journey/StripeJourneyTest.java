package booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.SandboxDatabase;
import booking.bootstrap.sandbox.StripeWire;
import booking.bootstrap.sandbox.StripeWire.Trouble.Kind;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import booking.domain.payment.Intent;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import java.util.stream.StreamSupport;
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

  private static Answer order(Answer created) throws Exception {
    return visitor.get("/api/v1/orders/" + created.at("/orderId"), created.at("/accessToken"));
  }

  private static String statusOf(Answer created) throws Exception {
    return order(created).at("/status");
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

  /** Placed, paid at Stripe and confirmed. */
  private static Answer bought(String name) throws Exception {
    var created = placed(name);
    customer.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    return created;
  }

  private static Intent intentOf(Answer created) {
    return new Intent(created.at("/payment/reference"), created.at("/payment/clientSecret"));
  }

  /** What operators see of an order, once there is something. */
  private static JsonNode seen(String what, Answer created) throws Exception {
    return Await.until(
            () ->
                StreamSupport.stream(
                        visitor
                            .get("/api/v1/" + what, Service.ADMIN_KEY)
                            .json()
                            .at("/" + what)
                            .spliterator(),
                        false)
                    .filter(one -> one.at("/orderId").asText().equals(created.at("/orderId")))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }

  @Test
  void what_is_cancelled_comes_back_through_stripe() throws Exception {
    var created = bought("Joan");
    var path = "/api/v1/bookings/" + order(created).at("/bookings/0/id") + "/cancel";
    var cancelled = visitor.patch(path, "{}", created.at("/accessToken"));
    assertThat(cancelled.status()).as(cancelled.text()).isEqualTo(200);
    Await.until(
        () -> seen("refunds", created),
        refund -> refund.at("/status").asText().equals("succeeded"));
    assertThat(stripe.refunded(intentOf(created)).decimal())
        .isEqualTo(seen("refunds", created).at("/amount/amount").asText());
  }

  @Test
  void what_is_given_back_at_stripe_itself_is_noticed_when_stripe_tells() throws Exception {
    var created = bought("Ida");
    stripe.refundElsewhere(intentOf(created), new Money(1_00, Currency.getInstance("EUR")));
    stripe.tell(service.url("/api/v1/webhooks/stripe"));
    assertThat(seen("refunds", created).at("/origin").asText()).isEqualTo("gateway");
  }

  @Test
  void a_dispute_is_noticed_when_stripe_tells() throws Exception {
    var created = bought("Lise");
    stripe.dispute(intentOf(created), GatewayDispute.State.OPEN);
    stripe.tell(service.url("/api/v1/webhooks/stripe"));
    assertThat(seen("disputes", created).at("/status").asText()).isEqualTo("open");
  }

  @Test
  void nothing_secret_was_printed() throws Exception {
    customer.pays(placed("Edith"), Visitor.DECLINED_CARD);
    assertThat(service.printed())
        .doesNotContain(
            StripeWire.SECRET_KEY, StripeWire.WEBHOOK_SECRET, "_secret_", "edith@example.org");
  }
}
