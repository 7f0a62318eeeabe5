package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.Intent;
import booking.domain.payment.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a payment is to bring may change until it is paid. */
public interface ChangeContract extends AtAGateway {

  private static void assertBrings(Till till, Intent intent) {
    till.pay(intent, Card.GOOD);
    assertThat(till.truth(intent))
        .isInstanceOfSatisfying(
            Truth.Authorised.class, truth -> assertThat(truth.amount()).isEqualTo(till.amount()));
    assertThat(till.capture(intent)).isEqualTo(new Capture.Captured(till.amount()));
  }

  @Test
  default void a_payment_that_nobody_paid_brings_what_it_was_changed_to() {
    var till = till();
    var intent = till.open();
    assertThat(till.bringing(6_000).change(intent)).isEqualTo(new Change.Changed());
    assertBrings(till.bringing(6_000), intent);
  }

  @Test
  default void a_payment_that_was_changed_back_brings_what_it_was_to_bring_before() {
    var till = till();
    var intent = till.open();
    till.bringing(6_000).change(intent);
    till.bringing(7_000).change(intent);
    assertThat(till.bringing(6_000).change(intent)).isEqualTo(new Change.Changed());
    assertBrings(till.bringing(6_000), intent);
  }

  @ParameterizedTest
  @EnumSource(names = {"DECLINED", "BANK_ASKS"})
  default void a_payment_that_was_tried_in_vain_may_be_changed(Card card) {
    var till = till();
    var intent = till.paid(card);
    assertThat(till.bringing(6_000).change(intent)).isEqualTo(new Change.Changed());
    assertBrings(till.bringing(6_000), intent);
  }

  @Test
  default void a_payment_cannot_be_changed_once_money_is_set_aside() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(till.bringing(6_000).change(intent)).isInstanceOf(Change.Refused.class);
    assertThat(till.capture(intent)).isEqualTo(new Capture.Captured(till.amount()));
    assertThat(till.bringing(6_000).change(intent)).isInstanceOf(Change.Refused.class);
  }

  @Test
  default void a_cancelled_payment_cannot_be_changed() {
    var till = till();
    var intent = till.open();
    till.cancel(intent);
    assertThat(till.bringing(6_000).change(intent)).isInstanceOf(Change.Refused.class);
  }

  @Test
  default void what_cannot_be_charged_is_no_change() {
    var till = till();
    var intent = till.open();
    assertThat(till.bringing(1).change(intent)).isInstanceOf(Change.Refused.class);
    assertBrings(till, intent);
  }

  @Test
  default void a_payment_that_is_not_there_cannot_be_changed() {
    var till = till();
    assertThat(till.change(till.unheardOf())).isInstanceOf(Change.Refused.class);
  }
}
