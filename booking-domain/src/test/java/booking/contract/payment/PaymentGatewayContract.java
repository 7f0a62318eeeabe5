package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Race;
import booking.contract.payment.GatewayBench.Card;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Opening;
import booking.domain.payment.Truth;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where cards are charged: set aside, then captured, and every call may be repeated. */
public interface PaymentGatewayContract
    extends ChangeContract, GivingBackContract, KeptCardContract, UnreachableContract {

  @Test
  default void a_new_payment_waits_for_the_customer() {
    var till = till();
    assertThat(till.truth(till.open())).isEqualTo(new Truth.Open(Optional.empty()));
  }

  @Test
  default void opening_again_with_the_same_key_opens_nothing_new() {
    var till = till();
    assertThat(till.open()).isEqualTo(till.open());
  }

  @Test
  default void an_amount_below_the_minimum_is_refused() {
    var till = till().charging("EUR", 1);
    assertThat(till.tryOpen()).isInstanceOf(Opening.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"EUR,4990", "JPY,4991", "KWD,12340"})
  default void the_amount_is_set_aside_and_captured_to_the_minor_unit(String currency, long units) {
    var till = till().charging(currency, units);
    var intent = till.paid(Card.GOOD);
    assertThat(till.truth(intent))
        .isInstanceOfSatisfying(
            Truth.Authorised.class, truth -> assertThat(truth.amount()).isEqualTo(till.amount()));
    assertThat(till.capture(intent)).isEqualTo(new Capture.Captured(till.amount()));
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(till.amount()));
  }

  @Test
  default void part_of_what_is_set_aside_may_be_captured_and_the_rest_is_let_go() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    var part = till.part(1_000);
    assertThat(till.capture(intent, part)).isEqualTo(new Capture.Captured(part));
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(part));
    assertThat(till.known(intent).captured()).isEqualTo(part);
  }

  @Test
  default void no_more_is_captured_than_is_set_aside() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(till.capture(intent, till.part(4_991))).isInstanceOf(Capture.Refused.class);
    assertThat(till.truth(intent)).isInstanceOf(Truth.Authorised.class);
  }

  @Test
  default void capturing_again_takes_no_more() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(till.capture(intent)).isEqualTo(till.capture(intent));
    till.captureWithAnotherKey(intent);
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(till.amount()));
  }

  @Test
  default void capturing_at_the_same_moment_takes_it_once() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(Race.of(4, i -> till.capture(intent)))
        .contains(new Capture.Captured(till.amount()))
        .noneMatch(Capture.Refused.class::isInstance);
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(till.amount()));
  }

  @Test
  default void what_nobody_paid_cannot_be_captured() {
    var till = till();
    var intent = till.open();
    assertThat(till.capture(intent)).isInstanceOf(Capture.Refused.class);
    assertThat(till.truth(intent)).isInstanceOf(Truth.Open.class);
  }

  @Test
  default void a_declined_card_leaves_it_open_and_says_why() {
    var till = till();
    var intent = till.paid(Card.DECLINED);
    assertThat(till.declined(intent).code()).isEqualTo("card_declined");
  }

  @Test
  default void each_declined_attempt_is_told_from_the_one_before() {
    var till = till();
    var intent = till.paid(Card.DECLINED);
    var first = till.declined(intent);
    assertThat(till.declined(intent)).isEqualTo(first);
    till.pay(intent, Card.DECLINED);
    assertThat(till.declined(intent).attempt()).isNotEqualTo(first.attempt());
  }

  @Test
  default void another_card_may_be_tried_after_a_declined_one() {
    var till = till();
    var intent = till.paid(Card.DECLINED);
    till.pay(intent, Card.GOOD);
    assertThat(till.truth(intent)).isInstanceOf(Truth.Authorised.class);
  }

  @Test
  default void a_bank_that_asks_is_answered_by_the_customer() {
    var till = till();
    var intent = till.paid(Card.BANK_ASKS);
    assertThat(till.truth(intent)).isEqualTo(new Truth.ActionRequired());
    till.pay(intent, Card.BANK_ASKS);
    assertThat(till.truth(intent)).isInstanceOf(Truth.Authorised.class);
  }

  @Test
  default void a_payment_may_be_cancelled_before_money_is_set_aside() {
    var till = till();
    var intent = till.paid(Card.DECLINED);
    assertThat(till.cancel(intent)).isEqualTo(new Cancellation.Cancelled(false));
    assertThat(till.truth(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  default void whoever_cancels_money_that_was_set_aside_is_told_so_also_when_he_repeats_it() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(till.cancel(intent)).isEqualTo(new Cancellation.Cancelled(true));
    assertThat(till.cancel(intent)).isEqualTo(new Cancellation.Cancelled(true));
    assertThat(till.truth(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  default void a_cancelled_payment_takes_no_money() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    till.cancel(intent);
    assertThat(till.capture(intent)).isInstanceOf(Capture.Refused.class);
    assertThat(till.truth(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  default void what_is_captured_cannot_be_cancelled() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    till.capture(intent);
    assertThat(till.cancel(intent)).isEqualTo(new Cancellation.AlreadyCaptured());
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(till.amount()));
  }

  @Test
  default void a_lost_answer_is_unknown_and_found_by_asking_or_by_the_same_key() {
    var till = till();
    var intent = till.paid(Card.CAPTURE_ANSWER_LOST);
    assertThat(till.capture(intent)).isEqualTo(new Capture.Unknown());
    assertThat(till.truth(intent)).isEqualTo(new Truth.Captured(till.amount()));
    assertThat(till.capture(intent)).isEqualTo(new Capture.Captured(till.amount()));
  }

  @Test
  default void a_refused_capture_has_taken_nothing() {
    var till = till();
    var intent = till.paid(Card.CAPTURE_REFUSED);
    assertThat(till.capture(intent)).isInstanceOf(Capture.Refused.class);
    assertThat(till.capture(intent)).isInstanceOf(Capture.Refused.class);
    assertThat(till.truth(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  default void what_is_set_aside_too_long_can_no_longer_be_captured() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    till.pass(Duration.ofDays(60));
    assertThat(till.capture(intent)).isInstanceOf(Capture.Refused.class);
    assertThat(till.truth(intent)).isEqualTo(new Truth.Cancelled());
  }

  @Test
  default void of_a_payment_that_is_not_there_nothing_is_known() {
    var till = till();
    assertThat(till.truth(till.unheardOf())).isEqualTo(new Truth.Unknown());
  }
}
