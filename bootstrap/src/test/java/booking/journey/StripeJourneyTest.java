package booking.journey;

import static booking.journey.StripeShop.intentOf;
import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.SandboxDatabase;
import booking.bootstrap.sandbox.StripeWire;
import booking.bootstrap.sandbox.StripeWire.Trouble.Kind;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job with real cards: the service's own process, and Stripe's wire. */
@BesideOthers
class StripeJourneyTest {
  private static final String CAPTURE = "POST payment_intents/ID/capture";
  private static final Money ONE_EURO = new Money(1_00, Currency.getInstance("EUR"));
  @TempDir static Path data;
  private static StripeWire stripe;
  private static Service service;
  private static Visitor visitor;
  private static StripeCustomer customer;
  private static StripeShop shop;

  @BeforeAll
  static void opens() throws IOException, InterruptedException {
    stripe = new StripeWire(SandboxDatabase.apart(), Clock.systemUTC()::instant);
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
    shop = new StripeShop(service, visitor, stripe, customer);
  }

  @AfterAll
  static void closes() throws InterruptedException {
    service.close();
    stripe.close();
  }

  @Test
  void it_says_that_stripe_is_in_test_mode_and_nothing_is_played() throws Exception {
    assertThat(service.printed()).contains("Stripe in test mode").doesNotContain("SANDBOX");
    assertThat(visitor.get("/api/v1/payments/config").at("/gateway")).isEqualTo("stripe");
    var played = visitor.pays(shop.placed("Mallory", 1), Visitor.GOOD_CARD);
    assertThat(played.code()).isEqualTo("not-found");
    assertThat(visitor.tells("{}", "t=1,v1=00").code()).isEqualTo("not-found");
  }

  @Test
  void who_pays_at_stripe_has_his_seat() throws Exception {
    var created = shop.placed("Ada", 1);
    assertThat(customer.pays(created, Visitor.GOOD_CARD)).isEqualTo(200);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    assertThat(visitor.mailTo("ada@example.org").at("/text").asText()).doesNotContain("sandbox");
  }

  @Test
  void what_stripe_tells_is_enough() throws Exception {
    var created = shop.placed("Hedy", 1);
    customer.pays(created, Visitor.GOOD_CARD);
    shop.isTold();
    Await.until(() -> shop.order(created).at("/status"), "confirmed"::equals);
  }

  @Test
  void a_declined_card_is_said_to_be_and_another_one_goes() throws Exception {
    var created = shop.placed("Mary", 1);
    assertThat(customer.pays(created, Visitor.DECLINED_CARD)).isEqualTo(402);
    assertThat(visitor.captures(created).status()).isEqualTo(402);
    customer.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
  }

  @Test
  void a_capture_whose_answer_was_lost_confirms_once() throws Exception {
    var created = shop.placed("Grace", 1);
    customer.pays(created, Visitor.GOOD_CARD);
    stripe.meets(CAPTURE, Kind.REPLY_LOST);
    assertThat(visitor.captures(created).status()).isEqualTo(202);
    assertThat(shop.settlement(created).at("/state")).isEqualTo("authorised");
    var captured = visitor.capturesUntilDone(created);
    assertThat(captured.at("/order/status")).isEqualTo("confirmed");
    assertThat(visitor.mailsTo("grace@example.org")).hasSizeLessThan(2);
  }

  @Test
  void what_is_cancelled_comes_back_through_stripe() throws Exception {
    var created = shop.bought("Joan", 1);
    shop.cancelsTheFirstBooking(created);
    var refund = shop.seen("refunds", created, "succeeded");
    assertThat(stripe.refunded(intentOf(created)).decimal())
        .isEqualTo(refund.at("/amount/amount").asText());
  }

  @Test
  void what_is_given_back_at_stripe_itself_is_noticed_when_stripe_tells() throws Exception {
    var created = shop.bought("Ida", 1);
    stripe.refundElsewhere(intentOf(created), ONE_EURO);
    shop.isTold();
    assertThat(shop.seen("refunds", created, "succeeded").at("/origin").asText())
        .isEqualTo("gateway");
  }

  /** Two walks at 18.00 and our fee: one is cancelled, and a bank takes both back for a while. */
  @Test
  void books_and_stripe_agree_from_booking_to_dispute_and_what_nobody_told_is_found()
      throws Exception {
    var created = bookedAndPaid();
    oneOfTwoIsCancelled(created);
    assertThat(agreedAmount(created)).isEqualTo("18.45");
    stripeTellsOfADispute(created, GatewayDispute.State.OPEN, "open");
    assertThat(agreedAmount(created)).isEqualTo("-18.45");
    stripeTellsOfADispute(created, GatewayDispute.State.WON, "won");
    assertThat(agreedAmount(created)).isEqualTo("18.45");
    somethingIsGivenBackThatNobodyTells(created);
    shop.isTold();
    assertThat(agreedAmount(created)).isEqualTo("17.45");
  }

  private static Answer bookedAndPaid() throws Exception {
    var created = shop.placed("Emmy", 2);
    assertThat(shop.settlement(created).at("/state")).isEqualTo("unpaid");
    customer.pays(created, Visitor.GOOD_CARD);
    assertThat(visitor.captures(created).at("/order/status")).isEqualTo("confirmed");
    assertThat(shop.settlement(created).at("/state")).isEqualTo("paid");
    assertThat(agreedAmount(created)).isEqualTo("36.90");
    return created;
  }

  private static void oneOfTwoIsCancelled(Answer created) throws Exception {
    shop.cancelsTheFirstBooking(created);
    assertThat(shop.seen("refunds", created, "succeeded").at("/amount/amount").asText())
        .isEqualTo("18.45");
    assertThat(shop.order(created).at("/status")).isEqualTo("confirmed");
    assertThat(shop.settlement(created).at("/refunds/0/status")).isEqualTo("succeeded");
  }

  private static void stripeTellsOfADispute(Answer created, GatewayDispute.State state, String seen)
      throws Exception {
    stripe.dispute(intentOf(created), state);
    shop.isTold();
    shop.seen("disputes", created, seen);
    assertThat(shop.settlement(created).at("/disputes/0/status")).isEqualTo(seen);
  }

  private static void somethingIsGivenBackThatNobodyTells(Answer created) throws Exception {
    stripe.refundElsewhere(intentOf(created), ONE_EURO);
    var line = shop.compared(created);
    assertThat(line.at("/agrees").asBoolean()).isFalse();
    assertThat(line.at("/inTheBooks/amount").asText()).isEqualTo("18.45");
    assertThat(line.at("/atGateway/amount").asText()).isEqualTo("17.45");
  }

  /** What both say there is, once they do. */
  private static String agreedAmount(Answer created) throws Exception {
    return Await.until(() -> shop.compared(created), line -> line.at("/agrees").asBoolean())
        .at("/atGateway/amount")
        .asText();
  }

  @Test
  void nothing_secret_was_printed() throws Exception {
    customer.pays(shop.placed("Edith", 1), Visitor.DECLINED_CARD);
    assertThat(service.printed())
        .doesNotContain(
            StripeWire.SECRET_KEY, StripeWire.WEBHOOK_SECRET, "_secret_", "edith@example.org");
  }
}
