package booking.application.payment;

import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Wish;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.payment.Truth;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchPaymentsTest {
  private final Agency agency = Agency.open();
  private final WatchPayments watch = watching(100);

  private WatchPayments watching(int batch) {
    var cases = agency.cases();
    return new WatchPayments(cases.backend.payments(), cases.settle, cases.backend.clock(), batch);
  }

  private Checkout paidWithoutAWord(String email) {
    var placed = agency.places(Wish.of(WALK, 1).by(email));
    agency.customerPays(placed, GOOD);
    return placed;
  }

  @Test
  void money_that_nobody_told_of_is_taken_long_before_it_is_given_back() {
    var placed = paidWithoutAWord("anna@example.org");
    var truth = (Truth.Authorised) agency.bank().fetch(agency.intent(placed));
    agency.timePasses(WatchPayments.PATIENCE.plusSeconds(1));
    assertThat(watch.run()).isOne();
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Captured.class);
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(truth.captureBefore().orElseThrow())
        .isAfter(agency.backend().clock().now().plus(Duration.ofDays(1)));
  }

  @Test
  void a_payment_that_is_new_is_its_customers_business() {
    var placed = paidWithoutAWord("anna@example.org");
    agency.timePasses(WatchPayments.PATIENCE);
    assertThat(watch.run()).isZero();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Placed.class);
  }

  @Test
  void those_that_nobody_pays_do_not_keep_it_from_the_others() {
    agency.places(Wish.of(WALK, 1).by("bea@example.org"));
    var paid = paidWithoutAWord("anna@example.org");
    agency.timePasses(WatchPayments.PATIENCE.plusSeconds(1));
    var slow = watching(1);
    assertThat(slow.run() + slow.run()).isEqualTo(2);
    assertThat(agency.now(paid).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(slow.run()).isZero();
    assertThat(slow.run()).isOne();
  }
}
