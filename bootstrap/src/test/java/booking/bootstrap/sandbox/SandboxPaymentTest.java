package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import booking.bootstrap.sandbox.SandboxPayment.Canceled;
import booking.bootstrap.sandbox.SandboxPayment.RequiresAction;
import booking.bootstrap.sandbox.SandboxPayment.RequiresCapture;
import booking.bootstrap.sandbox.SandboxPayment.RequiresPaymentMethod;
import booking.bootstrap.sandbox.SandboxPayment.Succeeded;
import booking.bootstrap.sandbox.SandboxPayment.Terms;
import booking.bootstrap.sandbox.webhook.EventKind;
import booking.domain.money.Money;
import booking.domain.payment.Decline;
import booking.domain.payment.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxPaymentTest {
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final Money AMOUNT = new Money(49_90, Currency.getInstance("EUR"));
  private final RequiresPaymentMethod opened =
      new RequiresPaymentMethod(
          new Terms(
              "pi_1", "secret", new PaymentId(new UUID(1, 2)), AMOUNT, NOON, 0, Optional.empty()),
          Optional.empty());

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.MATCH_ANY,
      names = {"VISA", "CAPTURE_.*", ".*_WEBHOOK"})
  void a_good_card_sets_the_money_aside_for_seven_days(TestCard card) {
    var move = opened.confirm(card, NOON);
    assertThat(move.told()).isEqualTo(EventKind.AMOUNT_CAPTURABLE_UPDATED);
    assertThat(((RequiresCapture) move.to()).captureBefore())
        .isEqualTo(NOON.plus(Duration.ofDays(7)));
  }

  @ParameterizedTest
  @CsvSource({
    "DECLINED, card_declined",
    "INSUFFICIENT_FUNDS, insufficient_funds",
    "EXPIRED, expired_card",
    "PROCESSING_ERROR, processing_error"
  })
  void a_bad_card_is_turned_down_and_another_may_be_tried(TestCard card, String code) {
    var declined = (RequiresPaymentMethod) opened.confirm(card, NOON).to();
    assertThat(declined.lastDecline()).contains(new Decline("pi_1-1", code));
    assertThat(declined.confirm(TestCard.VISA, NOON).to()).isInstanceOf(RequiresCapture.class);
  }

  @Test
  void every_decline_is_an_attempt_of_its_own() {
    var once = (RequiresPaymentMethod) opened.confirm(TestCard.DECLINED, NOON).to();
    var twice = (RequiresPaymentMethod) once.confirm(TestCard.DECLINED, NOON).to();
    assertThat(twice.lastDecline()).isNotEqualTo(once.lastDecline());
  }

  @Test
  void a_bank_that_asks_is_answered_by_confirming_again() {
    var asked = (RequiresAction) opened.confirm(TestCard.THREE_D_SECURE, NOON).to();
    assertThat(asked.confirm(TestCard.THREE_D_SECURE, NOON).to())
        .isInstanceOf(RequiresCapture.class);
  }

  @Test
  void a_bank_that_asks_may_say_no_in_the_end() {
    var asked = (RequiresAction) opened.confirm(TestCard.THREE_D_SECURE_DECLINED, NOON).to();
    assertThat(asked.confirm(TestCard.THREE_D_SECURE_DECLINED, NOON).told())
        .isEqualTo(EventKind.PAYMENT_FAILED);
  }

  @Test
  void another_card_is_no_answer_to_the_bank_of_the_first() {
    var asked = (RequiresAction) opened.confirm(TestCard.THREE_D_SECURE, NOON).to();
    assertThat(asked.confirm(TestCard.THREE_D_SECURE_DECLINED, NOON).to())
        .isInstanceOf(RequiresAction.class);
  }

  @Test
  void part_of_the_money_may_be_taken() {
    var part = new Money(10_00, AMOUNT.currency());
    assertThat(authorised(TestCard.VISA).capture(part).to())
        .isInstanceOfSatisfying(
            Succeeded.class, done -> assertThat(done.received()).isEqualTo(part));
  }

  @Test
  void an_authorisation_that_is_gone_is_found_so_at_capture() {
    assertThat(authorised(TestCard.CAPTURE_REFUSED).capture(AMOUNT).to())
        .isInstanceOfSatisfying(
            Canceled.class, gone -> assertThat(gone.because()).isEqualTo(Canceled.Because.REVOKED));
  }

  @Test
  void an_authorisation_runs_out_at_its_very_end() {
    var authorised = authorised(TestCard.VISA);
    assertThat(authorised.lapse(authorised.captureBefore().minusNanos(1))).isEmpty();
    assertThat(authorised.lapse(authorised.captureBefore())).isPresent();
  }

  @Test
  void a_card_is_known_with_or_without_spaces_and_no_other_is() {
    assertThat(TestCard.of("4242 4242 4242 4242")).contains(TestCard.VISA);
    assertThat(TestCard.of("4111111111111111")).isEmpty();
  }

  private RequiresCapture authorised(TestCard card) {
    return (RequiresCapture) opened.confirm(card, NOON).to();
  }
}
