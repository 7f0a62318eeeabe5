package booking.application.notice;

import static booking.application.Brochure.SMALL_WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.checkout.Checkout;
import booking.domain.dispute.Dispute;
import booking.domain.notice.AfterSale;
import booking.domain.notice.Notice;
import booking.domain.payment.GatewayDispute;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of an order for 24.00. */
class TellOfMoneyTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);
  private Checkout order;

  @BeforeEach
  void is_sold() {
    order = soldTo(TestCard.GOOD);
  }

  private Checkout soldTo(TestCard card) {
    var placed = agency.places(Wish.of(SMALL_WALK, 1));
    agency.customerPays(placed, card);
    agency.captures(placed);
    agency.factsAreDelivered();
    return placed;
  }

  private <N extends Notice> List<N> told(Class<N> kind) {
    agency.factsAreDelivered();
    return agency.mail().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void somebody_has_to_decide_on_what_a_customer_wants_back() {
    var refund = office.wants(order, "5.00");
    assertThat(told(AfterSale.RefundWanted.class))
        .singleElement()
        .matches(told -> told.refund().equals(refund));
  }

  @Test
  void nobody_is_asked_to_decide_what_is_decided() {
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    assertThat(told(AfterSale.RefundWanted.class)).isEmpty();
  }

  @Test
  void who_gets_nothing_is_told_why() {
    office.decides(office.wants(order, "5.00"), new Decision.Reject("too late"));
    assertThat(told(AfterSale.RefundRejected.class))
        .singleElement()
        .matches(told -> told.refund().why().equals("too late"));
    assertThat(told(AfterSale.Refunded.class)).isEmpty();
  }

  @Test
  void who_has_his_money_back_is_told_how_much() {
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.daysPass();
    assertThat(told(AfterSale.Refunded.class))
        .singleElement()
        .matches(told -> told.refund().details().amount().equals(agency.price("5.00")));
  }

  @Test
  void what_was_given_back_at_the_gateway_is_told_as_well() {
    agency.bank().refundElsewhere(office.intent(order), agency.price("7.00"));
    agency.daysPass();
    assertThat(told(AfterSale.Refunded.class)).hasSize(1);
  }

  @Test
  void the_supplier_is_to_see_to_what_did_not_go_back_and_the_customer_is_told_nothing() {
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.daysPass();
    assertThat(told(AfterSale.RefundFailed.class)).hasSize(1);
    assertThat(told(AfterSale.Refunded.class)).isEmpty();
  }

  @Test
  void what_failed_and_was_tried_again_with_success_is_only_told_as_a_success() {
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    var refund = office.wants(order, "5.00");
    office.decides(refund, new Decision.Approve());
    agency.cases().payRefund.run(refund.id());
    office.decides(office.refundOf(order), new Decision.Retry());
    agency.cases().payRefund.run(refund.id());
    assertThat(told(AfterSale.RefundFailed.class)).isEmpty();
    assertThat(told(AfterSale.Refunded.class)).hasSize(1);
  }

  @Test
  void a_success_that_turned_out_to_be_none_is_not_told_of() {
    var paid = soldTo(TestCard.REFUND_FAILS_LATER);
    var refund = office.wants(paid, "5.00");
    office.decides(refund, new Decision.Approve());
    agency.cases().payRefund.run(refund.id());
    agency.timePasses(Duration.ofDays(3));
    agency.cases().followMoney.run(agency.paymentOf(paid).id());
    assertThat(told(AfterSale.Refunded.class)).isEmpty();
    assertThat(told(AfterSale.RefundFailed.class)).hasSize(1);
  }

  @Test
  void the_supplier_is_told_that_a_payment_is_disputed() {
    var paid = soldTo(TestCard.DISPUTED);
    agency.daysPass();
    assertThat(told(AfterSale.Disputed.class))
        .singleElement()
        .matches(told -> told.order().id().equals(paid.order().id()));
  }

  @Test
  void who_gets_by_hand_what_the_gateway_could_not_give_back_is_told_how() {
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.daysPass();
    office.decides(office.refundOf(order), new Decision.Settle("in cash"));
    assertThat(told(AfterSale.RefundedByHand.class))
        .singleElement()
        .matches(told -> told.refund().how().equals("in cash"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WON", "LOST"})
  void the_supplier_is_told_how_a_dispute_ended(GatewayDispute.State state) {
    var paid = soldTo(TestCard.DISPUTED);
    agency.daysPass();
    agency.bank().dispute(office.intent(paid), state);
    agency.daysPass();
    assertThat(told(AfterSale.DisputeEnded.class))
        .singleElement()
        .satisfies(
            told -> assertThat(told.disputes()).extracting(Dispute::state).containsExactly(state));
  }

  @Test
  void of_a_dispute_that_was_over_when_it_became_known_the_end_is_told() {
    var paid = soldTo(TestCard.DISPUTED);
    agency.bank().dispute(office.intent(paid), GatewayDispute.State.LOST);
    agency.daysPass();
    assertThat(told(AfterSale.DisputeEnded.class)).hasSize(1);
    assertThat(told(AfterSale.Disputed.class)).isEmpty();
  }

  @Test
  void a_dispute_that_is_over_by_the_time_it_would_be_told_is_not_told() {
    var paid = soldTo(TestCard.DISPUTED);
    agency.bank().dispute(office.intent(paid), GatewayDispute.State.WON);
    agency.daysPass();
    assertThat(told(AfterSale.Disputed.class)).isEmpty();
  }
}
