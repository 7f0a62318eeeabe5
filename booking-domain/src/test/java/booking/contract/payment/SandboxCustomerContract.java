package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.payment.SandboxCustomer;
import booking.domain.payment.SandboxCustomer.Confirmation;
import booking.domain.payment.Truth;
import org.junit.jupiter.api.Test;

/** The customer's browser, played with the well-known test numbers. */
public interface SandboxCustomerContract {
  String GOOD = "4242 4242 4242 4242";
  String POOR = "4000000000009995";
  String BANK_ASKS = "4000 0025 0000 3155";

  /** A gateway at which nobody has paid yet. */
  GatewayBench bench();

  /** The customers of that gateway. */
  SandboxCustomer customersOf(GatewayBench bench);

  @Test
  default void a_good_card_authorises() {
    var till = new Till(bench());
    var intent = till.open();
    assertThat(customersOf(till.bench()).confirm(intent.clientSecret(), GOOD))
        .isEqualTo(new Confirmation.Authorised());
    assertThat(till.truth(intent)).isInstanceOf(Truth.Authorised.class);
  }

  @Test
  default void a_declined_card_is_told_why_as_the_gateway_tells_it() {
    var till = new Till(bench());
    var intent = till.open();
    var answer = customersOf(till.bench()).confirm(intent.clientSecret(), POOR);
    assertThat(answer).isEqualTo(new Confirmation.Declined(till.declined(intent)));
    assertThat(till.declined(intent).code()).isEqualTo("insufficient_funds");
  }

  @Test
  default void a_bank_that_asks_is_answered_by_confirming_again() {
    var till = new Till(bench());
    var secret = till.open().clientSecret();
    var customer = customersOf(till.bench());
    assertThat(customer.confirm(secret, BANK_ASKS)).isEqualTo(new Confirmation.ActionRequired());
    assertThat(customer.confirm(secret, BANK_ASKS)).isEqualTo(new Confirmation.Authorised());
  }

  @Test
  default void what_was_paid_cannot_be_paid_again() {
    var till = new Till(bench());
    var intent = till.paid(Card.GOOD);
    assertThat(customersOf(till.bench()).confirm(intent.clientSecret(), GOOD))
        .isEqualTo(new Confirmation.NotOpen(till.truth(intent)));
  }

  @Test
  default void what_was_cancelled_cannot_be_paid() {
    var till = new Till(bench());
    var intent = till.open();
    till.cancel(intent);
    assertThat(customersOf(till.bench()).confirm(intent.clientSecret(), GOOD))
        .isEqualTo(new Confirmation.NotOpen(new Truth.Cancelled()));
  }

  @Test
  default void an_unknown_secret_and_a_real_card_are_told_apart() {
    var till = new Till(bench());
    var customer = customersOf(till.bench());
    assertThat(customer.confirm(till.unheardOf().clientSecret(), GOOD))
        .isEqualTo(new Confirmation.UnknownSecret());
    assertThat(customer.confirm(till.open().clientSecret(), "4111111111111112"))
        .isEqualTo(new Confirmation.NotATestCard());
  }
}
