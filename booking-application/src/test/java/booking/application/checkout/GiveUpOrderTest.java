package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.GiveUpOrder.Outcome;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GiveUpOrderTest {
  private final Agency agency = Agency.open();

  @Test
  void the_seats_of_an_order_given_up_are_free_at_once() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    assertThat(agency.customerGivesUp(placed)).isInstanceOf(Outcome.GivenUp.class);
    agency.places(Wish.of(SMALL_WALK, 2).by("bea@example.org"));
  }

  @Test
  void giving_up_twice_is_giving_up_once() {
    var placed = agency.places(Wish.of(WALK, 2));
    var first = expected(Outcome.GivenUp.class, agency.customerGivesUp(placed));
    assertThat(agency.customerGivesUp(placed)).isEqualTo(first);
  }

  @Test
  void the_payment_is_let_go_of() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.customerGivesUp(placed);
    agency.factsAreDelivered();
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Cancelled.class);
  }

  @Test
  void what_is_paid_cannot_be_given_up() {
    var sold = agency.sells(Wish.of(WALK, 2));
    assertThat(agency.customerGivesUp(sold)).isInstanceOf(Outcome.AlreadyPaid.class);
    assertThat(agency.now(sold).order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  void what_is_just_being_paid_cannot_be_given_up() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.customerPays(placed, GOOD);
    agency.line().meets(Call.CAPTURE, Trouble.ANSWER_LOST);
    agency.captures(placed);
    assertThat(agency.customerGivesUp(placed)).isInstanceOf(Outcome.AlreadyPaid.class);
  }

  @Test
  void an_order_whose_hold_ran_out_is_given_up_for_good() {
    var placed = agency.places(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    agency.holdsAreSwept();
    agency.customerGivesUp(placed);
    assertThat(expected(Order.Abandoned.class, agency.now(placed).order()).why())
        .isEqualTo(AbandonReason.GIVEN_UP);
  }

  @Test
  void without_its_token_there_is_no_such_order() {
    var placed = agency.places(Wish.of(WALK, 2));
    var command = new GiveUpOrder.Command(placed.order().id(), "guessed");
    assertThat(agency.cases().giveUp.run(command)).isEqualTo(new Outcome.NoSuchOrder());
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }
}
