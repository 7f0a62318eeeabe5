package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.StripeWire.Trouble.Kind;
import booking.contract.payment.GatewayBench.Card;
import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
import booking.domain.order.OrderId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import booking.domain.pricing.QuoteHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the contract cannot say: trouble on the way to Stripe, and what it has left behind. */
class StripeWireTest {
  private static final Money AMOUNT = new Money(49_90, Currency.getInstance("EUR"));
  private static final Money LESS = new Money(10_00, Currency.getInstance("EUR"));
  private static final String OPEN = "POST payment_intents";
  private static final String CAPTURE = "POST payment_intents/ID/capture";
  private static final String CANCEL = "POST payment_intents/ID/cancel";
  private static final String REFUND = "POST refunds";

  private final PaymentDetails payment =
      new PaymentDetails(
          new PaymentId(UUID.randomUUID()),
          new SupplierId(UUID.randomUUID()),
          new OrderId(UUID.randomUUID()),
          AMOUNT,
          new QuoteHash("00"),
          "stripe",
          Instant.parse("2025-06-01T12:00:00Z"),
          Optional.empty());

  private StripeBench bench;

  @BeforeEach
  void set() throws IOException {
    bench = new StripeBench();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Opening open() {
    var request = new PaymentRequest(payment, List.of(), new Paying.ByCustomer());
    return bench.gateway().open(request, GatewayKey.toOpen(payment));
  }

  private Intent paid() {
    var intent = ((Opening.Opened) open()).intent();
    bench.pay(intent, Card.GOOD);
    return intent;
  }

  private Capture capture(Intent intent, Money amount) {
    return bench.gateway().capture(intent, amount, GatewayKey.toCapture(payment));
  }

  private Cancellation cancel(Intent intent, String key) {
    return bench.gateway().cancel(intent, new GatewayKey(key));
  }

  private GivingBack giveBack(Intent intent) {
    return bench.gateway().giveBack(intent, LESS, GatewayKey.toGiveBack(new UUID(1, 1), 1, 1));
  }

  private List<?> refunds(Intent intent) {
    return ((Statement.Known) bench.gateway().statement(intent)).refunds();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void an_opening_that_met_trouble_opens_one_payment_when_it_is_repeated(Kind trouble) {
    bench.wire().meets(OPEN, trouble);
    assertThat(open()).isEqualTo(new Opening.Unknown());
    assertThat(open()).isInstanceOf(Opening.Opened.class).isEqualTo(open());
    assertThat(bench.wire().payments()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_capture_that_met_trouble_takes_the_money_once_when_it_is_repeated(Kind trouble) {
    var intent = paid();
    bench.wire().meets(CAPTURE, trouble);
    assertThat(capture(intent, AMOUNT)).isEqualTo(new Capture.Unknown());
    assertThat(capture(intent, AMOUNT)).isEqualTo(new Capture.Captured(AMOUNT));
    assertThat(bench.gateway().fetch(intent)).isEqualTo(new Truth.Captured(AMOUNT));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STATUS_500_KEPT")
  void a_refund_that_met_trouble_gives_back_once_when_it_is_repeated(Kind trouble) {
    var intent = paid();
    capture(intent, AMOUNT);
    bench.wire().meets(REFUND, trouble);
    assertThat(giveBack(intent)).isEqualTo(new GivingBack.Unknown());
    assertThat(giveBack(intent)).isInstanceOf(GivingBack.Accepted.class);
    assertThat(refunds(intent)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_cancellation_that_met_trouble_still_tells_that_money_was_set_aside(Kind trouble) {
    var intent = paid();
    bench.wire().meets(CANCEL, trouble);
    assertThat(cancel(intent, "one")).isEqualTo(new Cancellation.Unknown());
    assertThat(cancel(intent, "one")).isEqualTo(new Cancellation.Cancelled(true));
    assertThat(cancel(intent, "another")).isEqualTo(new Cancellation.Cancelled(true));
  }

  @Test
  void a_refund_is_not_asked_for_by_another_key_though_a_trouble_is_kept_under_its_own() {
    var intent = paid();
    capture(intent, AMOUNT);
    bench.wire().meets(REFUND, Kind.STATUS_500_KEPT);
    assertThat(giveBack(intent)).isEqualTo(new GivingBack.Unknown());
    assertThat(giveBack(intent)).isEqualTo(new GivingBack.Unknown());
    assertThat(refunds(intent)).isEmpty();
  }

  @Test
  void while_a_twin_is_under_way_nothing_is_known() throws Exception {
    var intent = paid();
    try (var _ = bench.wire().busyWith(GatewayKey.toCapture(payment).value())) {
      assertThat(capture(intent, AMOUNT)).isEqualTo(new Capture.Unknown());
    }
    assertThat(capture(intent, AMOUNT)).isEqualTo(new Capture.Captured(AMOUNT));
  }

  @Test
  void a_key_that_was_used_for_another_capture_tells_nothing() {
    var intent = paid();
    capture(intent, LESS);
    assertThat(capture(intent, AMOUNT)).isEqualTo(new Capture.Unknown());
    assertThat(bench.gateway().fetch(intent)).isEqualTo(new Truth.Captured(LESS));
  }

  @Test
  void what_was_opened_so_long_ago_that_its_key_is_forgotten_is_not_opened_again() {
    var opened = open();
    bench.pass(Duration.ofDays(2));
    bench.wire().forgetsKeys();
    assertThat(open()).isEqualTo(opened);
    assertThat(bench.wire().payments()).hasSize(1);
  }

  @Test
  void messages_may_come_in_any_order_and_more_than_once() {
    var intent = paid();
    capture(intent, AMOUNT);
    var sent = bench.wire().messages().reversed();
    assertThat(sent)
        .extracting(message ->
            bench
                .gateway()
                .read(message.body().getBytes(StandardCharsets.UTF_8), message.headers()))
        .allMatch(reading -> reading.orElseThrow().event().isPresent())
        .hasSize(2)
        .doesNotHaveDuplicates();
  }
}
