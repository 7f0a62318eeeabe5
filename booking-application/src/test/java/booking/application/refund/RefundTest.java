package booking.application.refund;

import static booking.application.Brochure.SMALL_WALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.refund.DecideRefund.Decision;
import booking.application.refund.RequestRefund.Outcome;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.ledger.Settlement;
import booking.domain.payment.GatewayDispute;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundDetails;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a walk for 24.00 that was paid by card. */
class RefundTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);
  private final Checkout order = agency.sells(Wish.of(SMALL_WALK, 1));

  @Test
  void what_is_wanted_waits_for_somebody_to_decide() {
    office.wants(order, "5.00");
    agency.daysPass();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Requested.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
  }

  @Test
  void what_is_approved_of_goes_back_and_cancels_nothing() {
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.factsAreDelivered();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("19.00"));
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("19.00"));
    assertThat(office.booking(order)).isInstanceOf(Booking.Confirmed.class);
  }

  @Test
  void who_got_some_of_the_price_back_owes_none_of_it_anew() {
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.factsAreDelivered();
    var settlement = office.settlement(order);
    assertThat(settlement.charged()).isEqualTo(agency.price("19.00"));
    assertThat(settlement.outstanding()).isEqualTo(agency.price("0.00"));
    assertThat(settlement.state()).isEqualTo(Settlement.State.PARTIALLY_REFUNDED);
  }

  @Test
  void what_is_rejected_stays() {
    office.decides(office.wants(order, "5.00"), new Decision.Reject("too late"));
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void several_go_back_one_after_the_other_and_no_more_than_had_come() {
    for (int i = 0; i < 3; i++) {
      office.decides(office.wants(order, "8.00"), new Decision.Approve());
      agency.factsAreDelivered();
    }
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(office.refundIsWanted(order, Optional.of(agency.price("0.01"))))
        .isEqualTo(new Outcome.TooMuch(agency.price("0.00")));
  }

  @Test
  void what_is_on_its_way_counts_as_gone() {
    office.wants(order, "20.00");
    var first = office.refundOf(order);
    assertThat(office.refundIsWanted(order, Optional.of(agency.price("1.00"))))
        .isEqualTo(new Outcome.OneIsOpen(first));
    office.decides(first, new Decision.Approve());
    assertThat(office.refundIsWanted(order, Optional.of(agency.price("5.00"))))
        .isEqualTo(new Outcome.TooMuch(agency.price("4.00")));
  }

  @Test
  void deciding_the_same_again_changes_nothing_and_otherwise_is_too_late() {
    var refund = office.wants(order, "5.00");
    office.decides(refund, new Decision.Approve());
    assertThat(office.decides(refund, new Decision.Approve()))
        .isInstanceOf(DecideRefund.Outcome.Decided.class);
    assertThat(office.decides(refund, new Decision.Reject("no")))
        .isInstanceOf(DecideRefund.Outcome.TooLate.class);
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("19.00"));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUEST_LOST", "ANSWER_LOST"})
  void whose_answer_is_lost_is_asked_about_and_never_paid_twice(Trouble trouble) {
    agency.line().meets(Call.GIVE_BACK, trouble);
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.daysPass();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("19.00"));
  }

  @ParameterizedTest
  @EnumSource(names = {"CRASH_BEFORE", "CRASH_AFTER"})
  void who_dies_while_the_gateway_is_told_is_followed_by_another(Trouble trouble) {
    agency.line().meets(Call.GIVE_BACK, trouble);
    var refund = office.wants(order, "5.00");
    office.decides(refund, new Decision.Approve());
    assertThatThrownBy(() -> agency.cases().payRefund.run(refund.id())).isInstanceOf(Crash.class);
    agency.daysPass();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("19.00"));
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("19.00"));
  }

  @Test
  void what_the_gateway_refuses_failed_and_may_be_tried_again() {
    agency.line().meets(Call.GIVE_BACK, Trouble.REFUSED);
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.factsAreDelivered();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Failed.class);
    assertThat(office.atGateway(order)).isEqualTo(office.inTheBooks(order));
    office.decides(office.refundOf(order), new Decision.Retry());
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("19.00"));
  }

  @Test
  void what_arrived_and_came_back_is_with_us_again() {
    var paid = soldTo(TestCard.REFUND_FAILS_LATER);
    office.decides(office.wants(paid, "5.00"), new Decision.Approve());
    agency.factsAreDelivered();
    assertThat(office.refundOf(paid)).isInstanceOf(Refund.Succeeded.class);
    agency.daysPass();
    assertThat(office.refundOf(paid)).isInstanceOf(Refund.Failed.class);
    assertThat(office.inTheBooks(paid)).isEqualTo(agency.price("24.00"));
    assertThat(office.settlement(paid).excess()).isEqualTo(agency.price("5.00"));
  }

  @Test
  void a_refund_made_at_the_gateway_is_money_and_cancels_nothing() {
    agency.bank().refundElsewhere(office.intent(order), agency.price("7.00"));
    agency.webhooksArrive();
    agency.factsAreDelivered();
    var refund = office.refundOf(order);
    assertThat(refund.details().origin()).isEqualTo(RefundDetails.Origin.GATEWAY);
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("17.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("24.00"));
    assertThat(office.booking(order)).isInstanceOf(Booking.Confirmed.class);
  }

  @Test
  void a_refund_made_at_the_gateway_is_recorded_once_however_often_it_is_told() {
    agency.bank().refundElsewhere(office.intent(order), agency.price("7.00"));
    agency.daysPass();
    for (int i = 0; i < 3; i++) {
      agency.cases().followMoney.run(agency.paymentOf(order).id());
    }
    assertThat(office.refundsOf(order)).hasSize(1);
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("17.00"));
  }

  @Test
  void one_made_at_the_gateway_that_failed_is_for_somebody_to_see_and_stays_one_when_tried_again() {
    var paid = soldTo(TestCard.REFUND_FAILS_LATER);
    agency.bank().refundElsewhere(office.intent(paid), agency.price("7.00"));
    agency.timePasses(Duration.ofMinutes(1));
    agency.webhooksArrive();
    agency.factsAreDelivered();
    assertThat(office.refundOf(paid)).isInstanceOf(Refund.Failed.class);
    office.decides(office.refundOf(paid), new Decision.Retry());
    agency.cases().followMoney.run(agency.paymentOf(paid).id());
    assertThat(office.refundsOf(paid)).hasSize(1);
  }

  @Test
  void ours_is_refused_where_somebody_gave_it_back_at_the_gateway_before() {
    var refund = office.wants(order, "20.00");
    agency.bank().refundElsewhere(office.intent(order), agency.price("10.00"));
    office.decides(refund, new Decision.Approve());
    agency.daysPass();
    assertThat(office.refundsOf(order))
        .hasSize(2)
        .anyMatch(Refund.Failed.class::isInstance)
        .anyMatch(Refund.Succeeded.class::isInstance);
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("14.00"));
    assertThat(office.atGateway(order)).isEqualTo(agency.price("14.00"));
  }

  @Test
  void what_went_back_at_the_gateway_meanwhile_cannot_be_approved_of_once_more() {
    var refund = office.wants(order, "20.00");
    agency.bank().refundElsewhere(office.intent(order), agency.price("10.00"));
    agency.webhooksArrive();
    agency.factsAreDelivered();
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("14.00"));
    assertThat(office.decides(refund, new Decision.Approve()))
        .isInstanceOf(DecideRefund.Outcome.TooMuch.class);
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void what_was_given_back_of_a_price_is_not_given_back_once_more_by_cancelling() {
    agency.itIs(SMALL_WALK.interval().start().minus(Duration.ofDays(30)));
    office.decides(office.wants(order, "5.00"), new Decision.Approve());
    agency.factsAreDelivered();
    office.customerCancels(order);
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("0.00"));
    assertThat(office.settlement(order).refunded()).isEqualTo(agency.price("24.00"));
  }

  @ParameterizedTest
  @EnumSource(GatewayDispute.State.class)
  void a_dispute_takes_money_away_and_brings_it_again_only_when_it_is_won(
      GatewayDispute.State state) {
    var paid = soldTo(TestCard.DISPUTED);
    agency.daysPass();
    assertThat(office.inTheBooks(paid)).isEqualTo(agency.price("0.00"));
    agency.bank().dispute(office.intent(paid), state);
    agency.daysPass();
    assertThat(office.inTheBooks(paid)).isEqualTo(office.atGateway(paid));
    assertThat(agency.backend().disputes().of(paid.order().id()))
        .singleElement()
        .matches(dispute -> dispute.state() == state);
    assertThat(office.booking(paid)).isInstanceOf(Booking.Confirmed.class);
  }

  @Test
  void more_than_was_paid_is_refused() {
    assertThat(office.refundIsWanted(order, Optional.of(agency.price("24.01"))))
        .isEqualTo(new Outcome.TooMuch(agency.price("24.00")));
  }

  @Test
  void what_is_refunded_without_an_amount_is_all_there_is() {
    var wanted = (Outcome.Requested) office.refundIsWanted(order, Optional.empty());
    assertThat(wanted.refund().details().amount()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void the_supplier_who_wants_approval_for_large_amounts_is_asked_when_one_cancels() {
    agency.timePasses(Duration.ofMinutes(1));
    var paid = soldTo(TestCard.GOOD);
    agency.mustApproveOfMoreThan("10.00");
    office.supplierCancels(paid);
    assertThat(office.refundOf(paid)).isInstanceOf(Refund.Requested.class);
    office.decides(office.refundOf(paid), new Decision.Approve());
    agency.factsAreDelivered();
    assertThat(office.atGateway(paid)).isEqualTo(agency.price("0.00"));
    assertThat(office.settlement(paid).charged()).isEqualTo(agency.price("0.00"));
  }

  private Checkout soldTo(TestCard card) {
    var placed = agency.places(Wish.of(SMALL_WALK, 1));
    agency.customerPays(placed, card);
    agency.captures(placed);
    return agency.now(placed);
  }
}
