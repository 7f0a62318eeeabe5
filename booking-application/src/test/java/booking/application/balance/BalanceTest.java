package booking.application.balance;

import static booking.inmemory.payment.TestCard.DECLINED;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.contract.Race;
import booking.domain.ledger.Settlement;
import booking.domain.order.Order;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.Purpose;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private final Trek trek = Trek.booked();

  private void isPaid() {
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(trek.books().state()).isEqualTo(Settlement.State.PAID);
  }

  private void stands() {
    assertThat(trek.now().order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  void an_order_stands_on_its_deposit() {
    stands();
    assertThat(trek.books().state()).isEqualTo(Settlement.State.PARTIALLY_PAID);
    assertThat(trek.books().outstanding().decimal()).isEqualTo("140.00");
  }

  @Test
  void what_is_left_is_paid_by_another_payment() {
    var details = trek.opens().payment().orElseThrow().details();
    assertThat(details.purpose()).isEqualTo(Purpose.BALANCE);
    assertThat(details.amount().decimal()).isEqualTo("140.00");
    trek.customerPays(GOOD);
    isPaid();
    assertThat(trek.payments()).hasOnlyElementsOfType(Payment.Captured.class).hasSize(2);
    assertThat(trek.taken()).isEqualTo("200.00");
  }

  @Test
  void that_it_was_paid_is_told_once_however_often_it_is_settled() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.webhooksArrive();
    trek.agency.factsAreDelivered();
    isPaid();
    assertThat(trek.agency.facts())
        .filteredOn(fact -> fact.kind().equals(OrderFacts.BALANCE_PAID))
        .hasSize(1);
  }

  @Test
  void who_opens_it_again_is_given_the_same() {
    assertThat(trek.opens()).isEqualTo(trek.opens());
  }

  @Test
  void of_many_tabs_that_open_it_at_once_all_are_given_the_same() {
    var opened = Race.of(6, i -> trek.isAskedToPay());
    assertThat(opened).allMatch(OpenBalance.Outcome.Open.class::isInstance);
    assertThat(trek.payments()).hasSize(2);
  }

  @Test
  void who_pays_in_two_tabs_pays_once() {
    trek.opens();
    trek.customerPays(GOOD);
    var settled = Race.of(4, i -> trek.settles());
    assertThat(settled).allMatch(Outcome.Confirmed.class::isInstance);
    assertThat(trek.isAskedToPay()).isInstanceOf(OpenBalance.Outcome.NothingDue.class);
    assertThat(trek.taken()).isEqualTo("200.00");
  }

  @Test
  void an_order_that_waits_for_its_money_has_no_balance() {
    var placed = trek.agency.places(Wish.of(Trek.DEPARTURE, 1));
    var command = new OpenBalance.Command(placed.order().id(), new Paying.ByCustomer());
    assertThat(trek.agency.cases().openBalance.run(command))
        .isInstanceOf(OpenBalance.Outcome.NothingDue.class);
    assertThat(trek.agency.now(placed)).isEqualTo(placed);
  }

  @Test
  void what_is_open_is_changed_to_what_is_owed_by_now() {
    var before = trek.opens().payment().orElseThrow();
    trek.isGivenADiscount("40.00");
    var after = trek.opens().payment().orElseThrow();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.details().amount().decimal()).isEqualTo("100.00");
    trek.customerPays(GOOD);
    isPaid();
    assertThat(trek.taken()).isEqualTo("160.00");
  }

  @Test
  void what_cannot_be_changed_is_let_go_and_another_takes_its_place() {
    var before = trek.opens().payment().orElseThrow();
    trek.isGivenADiscount("40.00");
    trek.agency.line().meets(Call.CHANGE, Trouble.REFUSED);
    var after = trek.opens().payment().orElseThrow();
    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(after.details().amount().decimal()).isEqualTo("100.00");
    assertThat(trek.payments().get(1)).isInstanceOf(Payment.Cancelled.class);
  }

  @Test
  void of_what_was_paid_no_more_is_taken_than_is_owed_by_then() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.isGivenADiscount("40.00");
    isPaid();
    assertThat(trek.taken()).isEqualTo("160.00");
    assertThat(trek.payment()).isInstanceOf(Payment.Captured.class);
  }

  @Test
  void what_nobody_owes_any_more_is_not_taken() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.isGivenADiscount("140.00");
    assertThat(trek.settles()).isInstanceOf(Outcome.NothingTaken.class);
    assertThat(trek.payment()).isInstanceOf(Payment.Voided.class);
    assertThat(trek.taken()).isEqualTo("60.00");
    stands();
  }

  @Test
  void a_link_that_is_open_when_nothing_is_owed_any_more_is_let_go() {
    trek.opens();
    trek.isGivenADiscount("140.00");
    assertThat(trek.isAskedToPay()).isInstanceOf(OpenBalance.Outcome.NothingDue.class);
    assertThat(trek.payment()).isInstanceOf(Payment.Cancelled.class);
  }

  @Test
  void a_card_that_is_turned_down_changes_nothing_and_another_may_be_tried() {
    trek.opens();
    trek.customerPays(DECLINED);
    assertThat(trek.settles()).isInstanceOf(Outcome.Declined.class);
    assertThat(trek.settles()).isInstanceOf(Outcome.Declined.class);
    stands();
    trek.customerPays(GOOD);
    isPaid();
  }

  @Test
  void when_the_gateway_will_not_take_it_the_order_stands_and_it_is_owed_as_before() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
    assertThat(trek.settles()).isInstanceOf(Outcome.NothingTaken.class);
    stands();
    assertThat(trek.opens().payment().orElseThrow().details().amount().decimal())
        .isEqualTo("140.00");
  }

  @Test
  void when_the_gateway_lets_it_run_out_another_is_opened() {
    var first = trek.opens();
    trek.agency.bankLetsRunOut(first);
    assertThat(trek.settles()).isInstanceOf(Outcome.NothingTaken.class);
    stands();
    assertThat(trek.opens().payment().orElseThrow().id())
        .isNotEqualTo(first.payment().orElseThrow().id());
  }

  @Test
  void a_gateway_that_is_silent_is_asked_for_the_same_again() {
    trek.agency.line().meets(Call.OPEN, Trouble.ANSWER_LOST);
    assertThat(trek.isAskedToPay()).isInstanceOf(OpenBalance.Outcome.GatewayIsSilent.class);
    var first = trek.payment().id();
    assertThat(trek.opens().payment().orElseThrow().id()).isEqualTo(first);
  }

  @Test
  void a_gateway_that_refuses_to_open_it_leaves_the_order_as_it_is() {
    trek.agency.line().meets(Call.OPEN, Trouble.REFUSED);
    assertThat(trek.isAskedToPay()).isInstanceOf(OpenBalance.Outcome.GatewayRefused.class);
    stands();
    assertThat(trek.opens()).isNotNull();
  }

  @Test
  void what_was_taken_when_a_process_died_is_in_the_books_once() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.line().meets(Call.CAPTURE, Trouble.CRASH_AFTER);
    assertThatThrownBy(trek::settles).isInstanceOf(Crash.class);
    trek.agency.timePasses(Duration.ofMinutes(1));
    assertThat(trek.agency.paymentsAreChased()).isOne();
    isPaid();
    assertThat(trek.taken()).isEqualTo("200.00");
  }

  @Test
  void what_is_owed_less_while_it_is_being_taken_is_in_the_books_as_it_was_taken() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.agency.line().justBefore(Call.CAPTURE, () -> trek.isGivenADiscount("40.00"));
    assertThat(trek.settles()).isInstanceOf(Outcome.Confirmed.class);
    assertThat(trek.taken()).isEqualTo("200.00");
    assertThat(trek.books().excess().decimal()).isEqualTo("40.00");
  }
}
