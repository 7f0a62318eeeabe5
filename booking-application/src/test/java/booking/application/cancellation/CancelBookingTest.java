package booking.application.cancellation;

import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.cancellation.CancelBooking.Outcome;
import booking.application.order.Asking;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.giftcard.GiftCard;
import booking.domain.ledger.Account;
import booking.domain.ledger.Settlement;
import booking.domain.order.Order;
import booking.domain.payment.GatewayDispute;
import booking.domain.refund.Refund;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two adults' walk for 48.00 and a fee, on 2 June 2030 at noon in Berlin. */
class CancelBookingTest {
  private static final Instant START = SMALL_WALK.interval().start();

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  @BeforeEach
  void three_weeks_before() {
    agency.itIs(START.minus(Duration.ofDays(21)));
  }

  @Test
  void more_than_two_weeks_before_everything_comes_back() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    assertThat(office.customerCancels(order)).isInstanceOf(Outcome.Cancelled.class);
    agency.factsAreDelivered();
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.settlement(order).state()).isEqualTo(Settlement.State.REFUNDED);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(office.inTheBooks(order)).isEqualTo(agency.price("0.00"));
  }

  @Test
  void what_paid_it_waits_for_a_decision_while_a_bank_has_a_dispute_to_decide() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.bank().dispute(office.intent(order), GatewayDispute.State.OPEN);
    agency.factsAreDelivered();
    agency.daysPass();
    assertThat(office.customerCancels(order)).isInstanceOf(Outcome.Cancelled.class);
    assertThat(office.refundOf(order)).isInstanceOf(Refund.Requested.class);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
    assertThat(agency.backend().invoices().of(order.order().id()).getFirst().corrections())
        .hasSize(1);
  }

  @Test
  void its_seats_are_free_at_once() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
    office.customerCancels(order);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
    agency.sells(Wish.of(SMALL_WALK, 2));
  }

  @Test
  void an_order_all_of_whose_bookings_are_cancelled_is_cancelled() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    office.customerCancels(order);
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(office.booking(order)).isInstanceOf(Booking.Cancelled.class);
  }

  @Test
  void exactly_seven_days_before_half_comes_back_and_the_rest_is_a_fee() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    var paid = office.atGateway(order);
    agency.itIs(START.minus(Duration.ofDays(7)));
    office.customerCancels(order);
    agency.factsAreDelivered();
    var settlement = office.settlement(order);
    assertThat(settlement.state()).isEqualTo(Settlement.State.PARTIALLY_REFUNDED);
    assertThat(settlement.charged()).isEqualTo(office.atGateway(order));
    assertThat(settlement.charged().plus(settlement.refunded())).isEqualTo(paid);
    assertThat(settlement.outstanding()).isEqualTo(agency.price("0.00"));
  }

  @Test
  void less_than_seven_days_before_nothing_comes_back_and_no_refund_is_made() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(6)));
    office.customerCancels(order);
    assertThat(office.refundsOf(order)).isEmpty();
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  @Test
  void what_is_shown_before_is_what_comes_of_it() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(10)));
    var shown =
        (PreviewCancellation.Outcome.Previewed) office.customerAsksWhatItCostsToCancel(order);
    office.customerCancels(order);
    assertThat(office.refundOf(order).details().amount()).isEqualTo(shown.refund());
    assertThat(office.refundOf(order).details().parts()).isEqualTo(shown.parts());
  }

  @Test
  void who_looks_changes_nothing() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    office.customerAsksWhatItCostsToCancel(order);
    assertThat(agency.now(order)).isEqualTo(order);
  }

  @Test
  void cancelling_again_changes_nothing() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    var first = (Outcome.Cancelled) office.customerCancels(order);
    assertThat(office.customerCancels(order)).isEqualTo(first);
    assertThat(office.refundsOf(order)).hasSize(1);
  }

  @Test
  void one_of_two_bookings_is_cancelled_and_the_other_stands() {
    var order =
        agency.sells(Wish.of(Wish.item(SMALL_WALK, "adult", 1), Wish.item(WALK, "adult", 2)));
    office.customerCancels(order);
    agency.factsAreDelivered();
    var now = agency.now(order).order();
    assertThat(now).isInstanceOf(Order.Confirmed.class);
    assertThat(now.bookings().getLast()).isInstanceOf(Booking.Confirmed.class);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
    assertThat(office.settlement(order).charged()).isEqualTo(office.atGateway(order));
  }

  @Test
  void when_both_are_cancelled_one_after_the_other_nothing_is_left_of_the_money() {
    var order =
        agency.sells(Wish.of(Wish.item(SMALL_WALK, "adult", 1), Wish.item(WALK, "adult", 2)));
    order.order().bookings().forEach(booking -> office.customerCancels(order, booking.id()));
    agency.factsAreDelivered();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("0.00"));
  }

  @Test
  void once_it_has_begun_a_customer_is_too_late_and_the_supplier_is_not() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START);
    assertThat(office.customerCancels(order)).isInstanceOf(Outcome.TooLate.class);
    assertThat(office.supplierDoesNotTurnUp(order)).isInstanceOf(Outcome.Cancelled.class);
  }

  @Test
  void what_the_supplier_cancels_comes_back_in_whole_and_a_gift_card_with_it() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START.minus(Duration.ofHours(1)));
    office.supplierCancels(order);
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(goodwill(order).left()).isEqualTo(agency.price("50.00"));
    assertThat(office.balance(order, Account.of(Account.Kind.GOODWILL)))
        .isEqualTo(agency.givenAway().plus(agency.price("50.00")));
  }

  @Test
  void however_often_a_supplier_cancels_of_one_booking_it_is_made_up_for_once() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    assertThat(office.supplierCancelsTickets(order, 1)).isInstanceOf(Outcome.Cancelled.class);
    assertThat(office.supplierCancels(order)).isInstanceOf(Outcome.Cancelled.class);
    agency.factsAreDelivered();
    assertThat(goodwill(order).issued()).isEqualTo(agency.price("50.00"));
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
  }

  @Test
  void for_a_supplier_who_did_not_turn_up_the_card_is_worth_more() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START.plus(Duration.ofHours(1)));
    office.supplierDoesNotTurnUp(order);
    assertThat(goodwill(order).issued()).isEqualTo(agency.price("100.00"));
  }

  @Test
  void what_a_gift_card_paid_is_on_it_again() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2).giftCard("GIFT-20"));
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
    office.customerCancels(order);
    agency.factsAreDelivered();
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("20.00"));
    assertThat(agency.owedOn("GIFT-20")).isEqualTo(agency.price("20.00"));
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
  }

  @Test
  void half_of_what_a_gift_card_paid_comes_back_when_half_of_the_price_does() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2).giftCard("GIFT-20"));
    agency.itIs(START.minus(Duration.ofDays(8)));
    office.customerCancels(order);
    agency.factsAreDelivered();
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("10.00"));
    assertThat(agency.owedOn("GIFT-20")).isEqualTo(agency.price("10.00"));
  }

  @Test
  void one_of_two_tickets_is_cancelled_and_the_other_stands_at_its_price() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    office.customerCancelsTickets(order, 1);
    agency.factsAreDelivered();
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(1);
    assertThat(office.booking(order)).isInstanceOf(Booking.Confirmed.class);
    assertThat(office.booking(order).details().item().tickets().getFirst().quantity()).isOne();
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("24.00"));
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
  }

  @Test
  void a_ticket_that_is_cancelled_late_costs_its_part_of_the_fee() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(8)));
    office.customerCancelsTickets(order, 1);
    agency.factsAreDelivered();
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("36.00"));
    assertThat(office.atGateway(order)).isEqualTo(agency.price("36.00"));
  }

  @Test
  void what_is_left_of_the_tickets_may_be_cancelled_after_that() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    office.customerCancelsTickets(order, 1);
    office.customerCancels(order);
    agency.factsAreDelivered();
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("0.00"));
    assertThat(agency.now(order).order()).isInstanceOf(Order.Cancelled.class);
  }

  @Test
  void more_tickets_than_there_are_or_all_of_them_are_not_cancelled_one_by_one() {
    var order = agency.sells(Wish.of(SMALL_WALK, 2));
    assertThat(office.customerCancelsTickets(order, 3)).isEqualTo(new Outcome.NotThatMany());
    assertThat(office.customerCancelsTickets(order, 2)).isEqualTo(new Outcome.NotThatMany());
    assertThat(agency.now(order)).isEqualTo(order);
  }

  @Test
  void another_customer_cannot_cancel_it() {
    var order = agency.sells(Wish.of(SMALL_WALK, 1));
    var other = agency.sells(Wish.of(SMALL_WALK, 1).by("eve@example.org"));
    var asking = new Asking.Customer(agency.tokenOf(other));
    var command =
        new CancelBooking.Command(BackOffice.bookingOf(order), asking, List.of(), false, "");
    assertThat(agency.cases().cancel.run(command)).isEqualTo(new Outcome.NoSuchBooking());
  }

  @Test
  void what_nobody_has_paid_is_not_cancelled() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    assertThat(office.customerCancels(placed)).isInstanceOf(Outcome.NotCancellable.class);
  }

  @Test
  void a_refund_that_the_gateway_makes_in_its_own_time_ends_well() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerPays(placed, TestCard.REFUND_PENDS);
    agency.captures(placed);
    office.customerCancels(placed);
    agency.factsAreDelivered();
    assertThat(office.refundOf(placed)).isInstanceOf(Refund.Submitted.class);
    agency.daysPass();
    assertThat(office.refundOf(placed)).isInstanceOf(Refund.Succeeded.class);
    assertThat(office.inTheBooks(placed)).isEqualTo(agency.price("0.00"));
  }

  private GiftCard goodwill(Checkout order) {
    return agency.giftCard(Goodwill.cardFor(BackOffice.bookingOf(order)));
  }
}
