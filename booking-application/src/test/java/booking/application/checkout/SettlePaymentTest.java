package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.BANK_ASKS;
import static booking.inmemory.payment.TestCard.DECLINED;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.contract.Race;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Settling while the hold lives. */
class SettlePaymentTest {
  private final Agency agency = Agency.open();

  private Checkout placedAndPaid() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.customerPays(placed, GOOD);
    return placed;
  }

  @Test
  void a_paid_order_is_confirmed_when_the_customer_returns() {
    var placed = placedAndPaid();
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void a_paid_order_is_confirmed_although_the_customer_never_returns() {
    var placed = placedAndPaid();
    agency.webhooksArrive();
    agency.factsAreDelivered();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  void what_is_not_paid_needs_the_customer() {
    var placed = agency.places(Wish.of(WALK, 2));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.NeedsAction.class);
  }

  @Test
  void a_payment_nobody_opened_is_unknown() {
    var stranger = new PaymentId(agency.backend().ids().next());
    assertThat(agency.cases().settle.run(new SettlePayment.Command(stranger)))
        .isEqualTo(new Outcome.NoSuchPayment());
  }

  @Test
  void eight_who_capture_at_once_confirm_once() {
    var placed = placedAndPaid();
    var outcomes = Race.of(8, runner -> agency.captures(placed));
    assertThat(outcomes)
        .anyMatch(Outcome.Confirmed.class::isInstance)
        .allMatch(said -> said instanceof Outcome.Confirmed || said instanceof Outcome.InFlight);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
    assertThat(agency.booksOf(placed)).hasSize(2);
  }

  @Test
  void capture_and_webhook_at_once_confirm_once() {
    var placed = placedAndPaid();
    agency.webhooksArrive();
    Race.of(
        2,
        runner -> {
          if (runner == 0) {
            agency.factsAreDelivered();
          }
          return agency.captures(placed);
        });
    agency.daysPass();
    assertThat(agency.timesCharged(placed)).isOne();
    assertThat(agency.mailTo("anna@example.org")).hasSize(1);
  }

  @Test
  void a_webhook_that_comes_twice_has_one_effect() {
    var placed = placedAndPaid();
    agency.bank().messages().forEach(agency::arrives);
    agency.bank().messages().forEach(agency::arrives);
    agency.factsAreDelivered();
    assertThat(agency.timesCharged(placed)).isOne();
    assertThat(agency.mailTo("anna@example.org")).hasSize(1);
  }

  @Test
  void capturing_after_the_webhook_shows_the_confirmed_order() {
    var placed = placedAndPaid();
    agency.webhooksArrive();
    agency.factsAreDelivered();
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
  }

  @Test
  void a_declined_card_leaves_ten_minutes_to_try_another() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(14));
    agency.customerPays(placed, DECLINED);
    assertThat(expected(Outcome.Declined.class, agency.captures(placed)).code())
        .isEqualTo("card_declined");
    assertThat(agency.holdLeft(placed)).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void declines_hold_the_seats_for_half_an_hour_at_most() {
    var placed = agency.places(Wish.of(WALK, 2));
    for (int tried = 0; tried < 3; tried++) {
      agency.timePasses(Duration.ofMinutes(9));
      agency.customerPays(placed, DECLINED);
      agency.captures(placed);
    }
    assertThat(agency.holdLeft(placed)).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void hearing_of_one_decline_twice_gives_no_more_time() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(14));
    agency.customerPays(placed, DECLINED);
    agency.captures(placed);
    agency.timePasses(Duration.ofMinutes(5));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Declined.class);
    assertThat(agency.holdLeft(placed)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void a_good_card_after_a_declined_one_confirms() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.customerPays(placed, DECLINED);
    agency.captures(placed);
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
  }

  @Test
  void a_bank_that_wants_to_hear_from_its_customer_is_waited_for() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.customerPays(placed, BANK_ASKS);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.NeedsAction.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.RequiresAction.class);
    agency.customerPays(placed, BANK_ASKS);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
  }

  @Test
  void when_the_gateway_cannot_be_asked_nothing_is_decided() {
    var placed = placedAndPaid();
    agency.line().meets(Call.FETCH, Trouble.REQUEST_LOST);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Placed.class);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
  }

  @Test
  void a_capture_whose_answer_was_lost_is_found_out_by_asking() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Capturing.class);
    agency.timePasses(Duration.ofMinutes(1));
    agency.paymentsAreChased();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
  }

  @Test
  void a_capture_that_never_arrived_is_repeated_with_its_key() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.REQUEST_LOST);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    agency.timePasses(Duration.ofMinutes(1));
    agency.paymentsAreChased();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.line().captureKeys()).hasSize(1);
    assertThat(agency.timesCharged(placed)).isOne();
  }

  @Test
  void while_one_captures_another_leaves_him_alone() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.REQUEST_LOST);
    agency.captures(placed);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    assertThat(agency.timesCharged(placed)).isZero();
  }

  @Test
  void who_dies_before_capturing_is_succeeded_by_the_watchdog() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.CRASH_BEFORE);
    assertThatThrownBy(() -> agency.captures(placed)).isInstanceOf(Crash.class);
    agency.timePasses(Duration.ofMinutes(1));
    agency.paymentsAreChased();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
  }

  @Test
  void who_dies_after_capturing_is_succeeded_by_the_watchdog() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.CRASH_AFTER);
    assertThatThrownBy(() -> agency.captures(placed)).isInstanceOf(Crash.class);
    agency.timePasses(Duration.ofMinutes(1));
    agency.paymentsAreChased();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.timesCharged(placed)).isOne();
    assertThat(agency.booksOf(placed)).hasSize(2);
  }

  @Test
  void a_payment_that_is_being_captured_is_not_swept() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    agency.captures(placed);
    agency.timePasses(Duration.ofHours(1));
    assertThat(agency.holdsAreSwept()).isZero();
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void a_refused_capture_frees_the_seats_and_says_so() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
    agency.daysPass();
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Voided.class);
  }

  @Test
  void an_authorisation_that_vanished_before_capture_is_a_refused_one() {
    var placed = placedAndPaid();
    agency.line().meets(Call.CAPTURE, Trouble.REQUEST_LOST);
    agency.captures(placed);
    agency.bankLetsRunOut(placed);
    agency.daysPass();
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Lapsed.class);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void money_of_another_amount_is_not_taken() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.line().setsAsideInstead(agency.price("1.00"));
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    agency.daysPass();
    assertThat(agency.timesCharged(placed)).isZero();
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void a_payment_the_gateway_let_run_out_ends_the_order() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.bankLetsRunOut(placed);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Ended.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Expired.class);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }
}
