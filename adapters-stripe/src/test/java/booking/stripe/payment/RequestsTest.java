package booking.stripe.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.money.Money;
import booking.domain.party.EmailAddress;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Decline;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.stripe.payment.ToldServer.Asked;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe is asked, and what its answers mean. */
class RequestsTest {
  private ToldServer stripe;
  private Sale sale;

  @BeforeEach
  void listen() throws IOException {
    stripe = new ToldServer();
    sale = new Sale(gatewayAt(Sale.NOON));
  }

  private StripeGateway gatewayAt(Instant now) {
    return new StripeGateway(stripe.account(), () -> now);
  }

  @AfterEach
  void close() {
    stripe.close();
  }

  @Test
  void a_payment_is_opened_to_be_captured_later_with_our_names_and_our_key() {
    stripe.answers(200, Json.intent("requires_payment_method", ""));
    assertThat(sale.open()).isEqualTo(new Opening.Opened(Sale.INTENT));
    var asked = stripe.asked().getFirst();
    assertThat(asked.line()).isEqualTo("POST /v1/payment_intents");
    assertThat(asked.key()).contains(GatewayKey.toOpen(sale.payment()).value());
    assertThat(asked.body())
        .contains("amount=4990", "currency=eur", "capture_method=manual")
        .contains("metadata[payment_id]=" + Sale.PAYMENT.value())
        .contains("metadata[quote]=" + "0a".repeat(32));
  }

  @Test
  void a_card_is_kept_for_an_owner_who_is_made_first() {
    stripe.answers(200, Json.of("{'id':'cus_1'}"));
    stripe.answers(200, Json.intent("requires_payment_method", ""));
    paying(new Paying.ByCustomerWhoseCardIsKept(new EmailAddress("ada@example.org"))).open();
    assertThat(stripe.asked()).extracting(Asked::line).first().isEqualTo("POST /v1/customers");
    assertThat(stripe.asked()).extracting(Asked::key).doesNotHaveDuplicates();
    assertThat(stripe.asked().getLast().body())
        .contains("customer=cus_1", "setup_future_usage=off_session");
  }

  @Test
  void a_kept_card_is_charged_at_once_and_without_its_owner() {
    stripe.answers(200, Json.intent("requires_capture", ""));
    paying(new Paying.WithKeptCard(new KeptCard("cus_1", "pm_1"))).open();
    assertThat(stripe.asked().getLast().body())
        .contains("customer=cus_1", "payment_method=pm_1", "off_session=true", "confirm=true");
  }

  private Sale paying(Paying paying) {
    return new Sale(sale.gateway(), sale.amount(), paying);
  }

  @Test
  void what_was_opened_long_ago_is_looked_for_before_it_is_sent() {
    var tomorrow = new Sale(gatewayAt(Sale.NOON.plus(Duration.ofHours(23)).plusSeconds(1)));
    stripe.answers(200, Json.list(Json.intent("requires_payment_method", "")));
    assertThat(tomorrow.open()).isEqualTo(new Opening.Opened(Sale.INTENT));
    assertThat(stripe.asked())
        .extracting(Asked::line)
        .containsExactly("GET /v1/payment_intents/search");
  }

  @Test
  void what_is_not_found_after_a_long_time_is_sent() {
    var tomorrow = new Sale(gatewayAt(Sale.NOON.plus(Duration.ofDays(2))));
    stripe.answers(200, Json.list());
    stripe.answers(200, Json.intent("requires_payment_method", ""));
    assertThat(tomorrow.open()).isEqualTo(new Opening.Opened(Sale.INTENT));
  }

  @Test
  void what_cannot_be_looked_for_is_not_sent() {
    var tomorrow = new Sale(gatewayAt(Sale.NOON.plus(Duration.ofDays(2))));
    stripe.refuses(500, "api_error", "oops");
    assertThat(tomorrow.open()).isEqualTo(new Opening.Unknown());
    assertThat(stripe.asked()).hasSize(1);
  }

  @Test
  void an_amount_that_stripe_has_no_number_for_is_not_sent() {
    var fils = new Money(1_234, Currency.getInstance("KWD"));
    var tomorrow = gatewayAt(Sale.NOON.plus(Duration.ofDays(2)));
    for (var gateway : List.of(sale.gateway(), tomorrow)) {
      assertThat(new Sale(gateway, fils, sale.paying()).open())
          .isEqualTo(new Opening.Refused("amount_not_in_step"));
    }
    assertThat(stripe.asked()).isEmpty();
  }

  @Test
  void a_card_is_captured_before_the_instant_that_its_bank_says() {
    var charge =
        "'latest_charge':{'id':'ch_1','object':'charge','payment_method_details':{'card':{'capture_before':1780315200}}}";
    stripe.answers(200, Json.intent("requires_capture", "'amount_capturable':4990," + charge));
    assertThat(sale.fetch())
        .isEqualTo(
            new Truth.Authorised(
                Sale.eur(49_90), Optional.of(Instant.ofEpochSecond(1_780_315_200))));
  }

  @Test
  void a_decline_is_the_last_attempts_with_the_banks_own_reason() {
    stripe.answers(200, declined("card_declined", "insufficient_funds"));
    assertThat(sale.fetch()).isEqualTo(open("insufficient_funds"));
    stripe.answers(200, declined("card_declined", "generic_decline"));
    assertThat(sale.fetch()).isEqualTo(open("card_declined"));
    stripe.answers(200, declined("expired_card", "expired_card"));
    assertThat(sale.fetch()).isEqualTo(open("expired_card"));
  }

  private static String declined(String code, String reason) {
    return Json.intent(
        "requires_payment_method",
        "'last_payment_error':{'charge':'ch_7','code':'%s','decline_code':'%s'}"
            .formatted(code, reason));
  }

  private static Truth open(String code) {
    return new Truth.Open(Optional.of(new Decline("ch_7", code)));
  }

  @Test
  void a_state_that_nobody_knows_is_unknown() {
    stripe.answers(200, Json.intent("requires_something_new", ""));
    assertThat(sale.fetch()).isEqualTo(new Truth.Unknown());
  }

  @Test
  void money_was_set_aside_when_the_cancelled_payments_last_charge_succeeded() {
    stripe.answers(200, cancelled("succeeded"));
    assertThat(sale.cancel()).isEqualTo(new Cancellation.Cancelled(true));
    stripe.answers(200, cancelled("failed"));
    assertThat(sale.cancel()).isEqualTo(new Cancellation.Cancelled(false));
  }

  private static String cancelled(String charge) {
    return Json.intent(
        "canceled",
        "'latest_charge':{'id':'ch_1','object':'charge','status':'%s'}".formatted(charge));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'balance_transaction':'txn_2','reason':'partial_capture'"})
  void what_was_let_go_at_capture_is_no_money_given_back(String sign) {
    stripe.answers(200, Json.intent("succeeded", "'amount_received':4000"));
    var moved = Json.refund("re_2", "succeeded", "'balance_transaction':'txn_1'");
    stripe.answers(200, Json.list(moved, Json.refund("re_1", "succeeded", sign)));
    stripe.answers(200, Json.list());
    assertThat(((Statement.Known) sale.statement()).refunds())
        .extracting("reference")
        .containsExactly("re_2");
  }
}
