package booking.inmemory.payment;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.catalog.SupplierId;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Intent;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentRequest;
import booking.domain.payment.Truth;
import booking.inmemory.SettableClock;
import booking.inmemory.payment.InMemoryGateway.Loss;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A call that remains without answer may have had its effect or not; the same key finds out. */
class LostCallsTest {
  private final InMemoryGateway gateway = new InMemoryGateway(new SettableClock(NOON));
  private final PaymentDetails payment = payment();

  private static PaymentDetails payment() {
    var supplier = new SupplierId(new UUID(1, 1));
    var quote = QuoteFixtures.plain(supplier, Currency.getInstance("EUR"), NOON, List.of());
    var order = CheckoutFixtures.orderOf(CheckoutFixtures.ANNA, quote, NOON);
    return CheckoutFixtures.payment(order, NOON).details();
  }

  private Opening open() {
    return gateway.open(
        new PaymentRequest(payment, List.of(), new Paying.ByCustomer()),
        GatewayKey.toOpen(payment));
  }

  private Intent paid() {
    var intent = ((Opening.Opened) open()).intent();
    gateway.confirm(intent.clientSecret(), TestCard.GOOD.number());
    return intent;
  }

  private Capture capture(Intent intent) {
    return gateway.capture(intent, payment.amount(), GatewayKey.toCapture(payment));
  }

  @Test
  void an_opening_that_never_arrived_opens_nothing_until_it_is_repeated() {
    gateway.loseNextCall(Loss.ON_THE_WAY_THERE);
    assertThat(open()).isEqualTo(new Opening.Unknown());
    assertThat(open()).isInstanceOf(Opening.Opened.class);
  }

  @Test
  void an_opening_whose_answer_was_lost_is_the_one_that_is_found_again() {
    gateway.loseNextCall(Loss.ON_THE_WAY_BACK);
    assertThat(open()).isEqualTo(new Opening.Unknown());
    var found = open();
    assertThat(found).isInstanceOf(Opening.Opened.class).isEqualTo(open());
  }

  @Test
  void a_capture_that_never_arrived_has_taken_nothing() {
    var intent = paid();
    gateway.loseNextCall(Loss.ON_THE_WAY_THERE);
    assertThat(capture(intent)).isEqualTo(new Capture.Unknown());
    assertThat(gateway.fetch(intent)).isInstanceOf(Truth.Authorised.class);
    assertThat(capture(intent)).isEqualTo(new Capture.Captured(payment.amount()));
  }

  @Test
  void a_capture_whose_answer_was_lost_has_taken_the_money() {
    var intent = paid();
    gateway.loseNextCall(Loss.ON_THE_WAY_BACK);
    assertThat(capture(intent)).isEqualTo(new Capture.Unknown());
    assertThat(gateway.fetch(intent)).isEqualTo(new Truth.Captured(payment.amount()));
  }

  @Test
  void asking_and_cancelling_get_lost_as_well() {
    var intent = paid();
    gateway.loseNextCall(Loss.ON_THE_WAY_THERE);
    assertThat(gateway.fetch(intent)).isEqualTo(new Truth.Unknown());
    gateway.loseNextCall(Loss.ON_THE_WAY_BACK);
    assertThat(gateway.cancel(intent, GatewayKey.toCancel(payment)))
        .isEqualTo(new Cancellation.Unknown());
    assertThat(gateway.fetch(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  void a_key_stands_for_one_call_alone() {
    var intent = paid();
    capture(intent);
    var half = payment.amount().split(2).getFirst();
    assertThat(gateway.capture(intent, half, GatewayKey.toCapture(payment)))
        .isEqualTo(new Capture.Unknown());
  }
}
