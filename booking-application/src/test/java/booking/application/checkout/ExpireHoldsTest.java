package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.domain.availability.ClaimState;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import booking.domain.payment.Truth;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sweeper and the watchdog. */
class ExpireHoldsTest {
  private final Agency agency = Agency.open();

  @Test
  void a_hold_that_ran_out_is_tidied_away_with_its_order() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    assertThat(agency.holdsAreSwept()).isOne();
    var order = expected(Order.Abandoned.class, agency.now(placed).order());
    assertThat(order.why()).isEqualTo(AbandonReason.HOLD_EXPIRED);
    assertThat(order.bookings()).hasOnlyElementsOfType(Booking.Lapsed.class);
    assertThat(agency.now(placed).hold().state()).isEqualTo(ClaimState.EXPIRED);
  }

  @Test
  void a_hold_that_lives_is_left_alone() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(14));
    assertThat(agency.holdsAreSwept()).isZero();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Placed.class);
  }

  @Test
  void the_gateway_is_told_to_let_go() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    agency.holdsAreSwept();
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Cancelling.class);
    agency.factsAreDelivered();
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Cancelled.class);
    assertThat(agency.bank().fetch(agency.intent(placed))).isInstanceOf(Truth.Cancelled.class);
    assertThat(agency.mail()).isEmpty();
  }

  @Test
  void sweeping_twice_is_sweeping_once() {
    agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    assertThat(agency.holdsAreSwept()).isOne();
    assertThat(agency.holdsAreSwept()).isZero();
  }

  @Test
  void an_order_whose_seats_somebody_took_is_swept_as_well() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    agency.sells(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    assertThat(agency.now(placed).hold().state()).isEqualTo(ClaimState.EXPIRED);
    assertThat(agency.holdsAreSwept()).isOne();
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Abandoned.class);
    assertThat(agency.seatsLeft(SMALL_WALK)).isOne();
  }

  @Test
  void what_is_confirmed_is_never_swept() {
    var sold = agency.sells(Wish.of(WALK, 2));
    var free = agency.places(Wish.of(WALK, 2).giftCard("GIFT-500"));
    agency.timePasses(Duration.ofDays(1));
    assertThat(agency.holdsAreSwept()).isZero();
    assertThat(agency.now(sold).order()).isInstanceOf(Order.Confirmed.class);
    assertThat(agency.now(free).order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  void an_order_that_never_got_to_the_gateway_is_ended_without_it() {
    agency.line().meets(Call.OPEN, Trouble.REQUEST_LOST);
    var silent =
        expected(PlaceOrder.Outcome.GatewayIsSilent.class, agency.isAskedFor(Wish.of(WALK, 2)))
            .checkout();
    agency.daysPass();
    assertThat(agency.paymentOf(silent)).isInstanceOf(Payment.Cancelled.class);
  }

  @Test
  void one_payment_in_trouble_does_not_keep_the_watchdog_from_the_others() {
    var stuck = List.of(stuck(), stuck());
    agency.timePasses(Duration.ofMinutes(1));
    agency.line().meets(Call.FETCH, Trouble.CRASH_BEFORE);
    assertThatThrownBy(agency::paymentsAreChased).isInstanceOf(Crash.class);
    assertThat(confirmed(stuck)).isEqualTo(1);
  }

  @Test
  void payments_that_stay_unknown_do_not_keep_the_watchdog_from_the_others() {
    var stuck = List.of(stuck(), stuck(), stuck());
    agency.timePasses(Duration.ofMinutes(1));
    var watchdog = agency.watchdog(2);
    agency.line().meets(Call.FETCH, Trouble.REQUEST_LOST, Trouble.REQUEST_LOST);
    assertThat(watchdog.run()).isEqualTo(2);
    assertThat(confirmed(stuck)).isZero();
    assertThat(watchdog.run()).isEqualTo(1);
    assertThat(confirmed(stuck)).isEqualTo(1);
    watchdog.run();
    assertThat(confirmed(stuck)).isEqualTo(3);
  }

  private Checkout stuck() {
    var placed = agency.places(Wish.of(WALK, 1));
    agency.customerPays(placed, GOOD);
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    agency.captures(placed);
    return placed;
  }

  private long confirmed(List<Checkout> checkouts) {
    return checkouts.stream()
        .filter(checkout -> agency.now(checkout).order() instanceof Order.Confirmed)
        .count();
  }

  @Test
  void the_watchdog_leaves_alone_what_is_just_being_done() {
    var placed = agency.places(Wish.of(WALK, 1));
    agency.customerPays(placed, GOOD);
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    agency.captures(placed);
    agency.timePasses(Duration.ofSeconds(29));
    assertThat(agency.paymentsAreChased()).isZero();
  }
}
