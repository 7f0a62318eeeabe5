package booking.application.balance;

import static booking.application.Agency.expected;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.domain.notice.AfterSale;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Capture;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.Payment;
import booking.domain.refund.PaidBy;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails.Origin;
import booking.domain.refund.RefundPart;
import booking.domain.work.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is owed of an order that stands, taken by somebody in the gateway's own dashboard. */
class TakenAtTheGatewayTest {
  private final Trek trek = Trek.booked();

  /** The customer has paid 140, and it is taken without our knowing. */
  private void isTaken(String euros) {
    trek.opens();
    trek.customerPays(GOOD);
    var intent = trek.payment().details().intent().orElseThrow();
    var amount = trek.agency.price(euros);
    var capture = trek.agency.bank().capture(intent, amount, new GatewayKey("dashboard"));
    expected(Capture.Captured.class, capture);
  }

  private List<Refund> givenBack() {
    return trek.agency.backend().refunds().of(trek.now().order().id()).stream()
        .filter(refund -> refund.details().origin() == Origin.NOT_OWED)
        .toList();
  }

  private long toldOfMoneyBack() {
    return trek.told(AfterSale.Refunded.class);
  }

  @Test
  void what_nobody_owes_any_more_goes_back_to_the_payment_that_brought_it() {
    isTaken("140.00");
    trek.isGivenADiscount("140.00");
    trek.agency.daysPass();
    assertThat(givenBack()).singleElement().isInstanceOf(Refund.Succeeded.class);
    assertThat(givenBack().getFirst().details().parts())
        .extracting(RefundPart::to, RefundPart::amount)
        .containsExactly(
            tuple(new PaidBy.Gateway(trek.payment().id()), trek.agency.price("140.00")));
    assertThat(toldOfMoneyBack()).isOne();
  }

  @Test
  void of_what_is_owed_in_part_the_rest_goes_back() {
    isTaken("140.00");
    trek.isGivenADiscount("100.00");
    trek.agency.daysPass();
    assertThat(givenBack().getFirst().details().amount()).isEqualTo(trek.agency.price("100.00"));
    assertThat(trek.books().kept()).isEqualTo(trek.books().charged());
  }

  @Test
  void what_comes_for_an_order_that_was_cancelled_goes_back() {
    isTaken("140.00");
    new BackOffice(trek.agency).supplierCancels(trek.now());
    trek.agency.daysPass();
    assertThat(givenBack()).hasSize(1);
    assertThat(trek.books().kept().isZero()).isTrue();
  }

  @Test
  void it_goes_back_once_however_often_that_is_told_even_when_the_gateway_would_not() {
    isTaken("140.00");
    trek.isGivenADiscount("140.00");
    trek.agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    trek.agency.daysPass();
    var told = trek.agency.facts().stream().filter(TakenAtTheGatewayTest::isOfMoney).toList();
    told.forEach(trek.agency.cases().balanceCases.giveBack()::handle);
    assertThat(told).isNotEmpty();
    assertThat(givenBack()).singleElement().isInstanceOf(Refund.Failed.class);
  }

  private static boolean isOfMoney(Fact fact) {
    return fact.kind().equals(OrderFacts.BALANCE_PAID);
  }

  @Test
  void what_is_owed_stays() {
    isTaken("140.00");
    trek.agency.daysPass();
    assertThat(trek.payment()).isInstanceOf(Payment.Captured.class);
    assertThat(givenBack()).isEmpty();
    assertThat(toldOfMoneyBack()).isZero();
  }

  @Test
  void less_than_was_asked_for_is_in_the_books_and_the_rest_is_owed_still() {
    isTaken("100.00");
    trek.agency.daysPass();
    assertThat(trek.payment()).isInstanceOf(Payment.Captured.class);
    assertThat(trek.books().outstanding()).isEqualTo(trek.agency.price("40.00"));
  }
}
