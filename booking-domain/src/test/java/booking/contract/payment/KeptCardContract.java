package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.party.EmailAddress;
import booking.domain.payment.Capture;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Opening;
import booking.domain.payment.Paying;
import booking.domain.payment.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A card is kept when its owner agreed, and then charged without him. */
public interface KeptCardContract extends AtAGateway {

  private static Till agreed(Till till) {
    var customer = new EmailAddress("ada@example.org");
    return till.paying(new Paying.ByCustomerWhoseCardIsKept(customer));
  }

  private static KeptCard kept(Till till, Card card) {
    var first = agreed(till);
    var intent = first.paid(card);
    if (first.truth(intent) instanceof Truth.ActionRequired) {
      first.pay(intent, card);
    }
    return first.known(intent).kept().orElseThrow();
  }

  private static Till charging(Till till, Card card) {
    return till.paying(new Paying.WithKeptCard(kept(till, card)));
  }

  @Test
  default void a_card_is_kept_once_it_paid_where_its_owner_agreed() {
    var till = agreed(till());
    var intent = till.open();
    assertThat(till.known(intent).kept()).isEmpty();
    till.pay(intent, Card.GOOD);
    assertThat(till.known(intent).kept()).isPresent();
    till.capture(intent);
    assertThat(till.known(intent).kept()).isPresent();
  }

  @Test
  default void a_card_is_not_kept_where_its_owner_did_not_agree() {
    var till = till();
    assertThat(till.known(till.captured(Card.GOOD)).kept()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GOOD", "BANK_ASKS"})
  default void a_kept_card_is_charged_without_its_owner(Card card) {
    var later = charging(till(), card);
    var intent = later.open();
    assertThat(later.truth(intent)).isInstanceOf(Truth.Authorised.class);
    assertThat(later.capture(intent)).isEqualTo(new Capture.Captured(later.amount()));
  }

  @Test
  default void charging_a_kept_card_again_with_the_same_key_charges_it_once() {
    var later = charging(till(), Card.GOOD);
    assertThat(later.open()).isEqualTo(later.open());
  }

  @Test
  default void a_kept_card_that_is_turned_down_leaves_the_payment_open_and_says_why() {
    var later = charging(till(), Card.DECLINED_WHEN_KEPT);
    assertThat(later.declined(later.open()).code()).isEqualTo("card_declined");
  }

  @Test
  default void a_bank_that_asks_when_nobody_is_there_has_set_nothing_aside() {
    var later = charging(till(), Card.BANK_ALWAYS_ASKS);
    var intent = later.open();
    assertThat(later.truth(intent)).isInstanceOfAny(Truth.ActionRequired.class, Truth.Open.class);
    assertThat(later.capture(intent)).isInstanceOf(Capture.Refused.class);
  }

  @Test
  default void the_owner_may_still_pay_what_his_card_did_not() {
    var later = charging(till(), Card.DECLINED_WHEN_KEPT);
    var intent = later.open();
    later.pay(intent, Card.GOOD);
    assertThat(later.truth(intent)).isInstanceOf(Truth.Authorised.class);
  }

  @Test
  default void a_card_that_is_not_kept_cannot_be_charged() {
    var stranger = new KeptCard("cus_nobody", "pm_nothing");
    assertThat(till().paying(new Paying.WithKeptCard(stranger)).tryOpen())
        .isInstanceOf(Opening.Refused.class);
  }
}
