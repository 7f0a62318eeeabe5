package booking.application.amendment;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.amendment.AmendBooking.Outcome;
import booking.application.checkout.SettlePayment;
import booking.contract.Race;
import booking.domain.checkout.Checkout;
import booking.domain.order.Order;
import booking.domain.payment.PaymentDetails;
import booking.inmemory.payment.TestCard;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an order that waits for its money. */
class AmendUnpaidTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  private Checkout amended(Checkout order, Amended wish) {
    var outcome = office.customerWishes(order, wish);
    return Agency.expected(Outcome.Amended.class, outcome).checkout();
  }

  private PaymentDetails payment(Checkout order) {
    return agency.paymentOf(order).details();
  }

  private Checkout paid(Checkout order) {
    agency.customerPays(order, TestCard.GOOD);
    var outcome = agency.captures(order);
    return Agency.expected(SettlePayment.Outcome.Confirmed.class, outcome).checkout();
  }

  @Test
  void the_same_payment_asks_for_the_new_price() {
    var order = agency.places(Wish.of(WALK, 2));
    amended(order, Amended.tickets("adult", 3));
    assertThat(payment(order).amount()).isEqualTo(agency.price("72.00"));
    assertThat(payment(order).intent()).isEqualTo(order.payment().orElseThrow().details().intent());
    paid(order);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("72.00"));
    assertThat(office.settlement(order).outstanding()).isEqualTo(agency.price("0.00"));
  }

  @Test
  void the_payment_is_bound_to_the_new_quote() {
    var order = agency.places(Wish.of(WALK, 2));
    var quote = amended(order, Amended.to(AFTERNOON)).order().details().quote();
    assertThat(payment(order).boundTo()).isEqualTo(quote.hash());
    assertThat(payment(order).boundTo()).isNotEqualTo(order.order().details().quote().hash());
  }

  @Test
  void its_seats_are_held_there_and_free_here() {
    var order = agency.places(Wish.of(WALK, 2));
    amended(order, Amended.to(AFTERNOON));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
    assertThat(agency.seatsLeft(AFTERNOON)).isEqualTo(18);
    agency.timePasses(agency.holdLeft(order).plus(Duration.ofSeconds(1)));
    agency.holdsAreSwept();
    assertThat(agency.seatsLeft(AFTERNOON)).isEqualTo(20);
  }

  @Test
  void another_experience_is_another_booking_whatever_tickets_that_sells() {
    var order = agency.places(Wish.of(WALK, 2));
    var rental = Amended.to(bikeFleet(), "10:00", "12:00");
    assertThat(office.customerWishes(order, rental)).isInstanceOf(Outcome.OtherExperience.class);
  }

  @Test
  void where_there_is_no_room_it_is_paid_as_it_was() {
    agency.sells(Wish.of(SMALL_WALK, 1));
    var order = agency.places(Wish.of(WALK, 2));
    assertThat(office.customerWishes(order, Amended.to(SMALL_WALK).with("adult", 3)))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(agency.now(order).order()).isEqualTo(order.order());
    paid(order);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void what_is_paid_at_this_moment_is_not_changed_and_is_confirmed() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.customerPays(order, TestCard.GOOD);
    assertThat(office.customerWishes(order, Amended.tickets("adult", 3)))
        .isInstanceOf(Outcome.BeingPaid.class);
    assertThat(agency.captures(order)).isInstanceOf(SettlePayment.Outcome.Confirmed.class);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("48.00"));
  }

  @Test
  void when_the_gateway_does_not_answer_it_is_as_it_was_and_doing_it_again_goes_on() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.line().meets(Call.CHANGE, Trouble.ANSWER_LOST);
    assertThat(office.customerWishes(order, Amended.tickets("adult", 3)))
        .isInstanceOf(Outcome.GatewayIsSilent.class);
    assertThat(agency.now(order).order()).isEqualTo(order.order());
    amended(order, Amended.tickets("adult", 3));
    paid(order);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("72.00"));
  }

  @Test
  void what_the_gateway_did_not_answer_is_taken_back_so_that_it_can_be_paid_as_it_was() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.line().meets(Call.CHANGE, Trouble.ANSWER_LOST);
    office.customerWishes(order, Amended.tickets("adult", 3));
    paid(order);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("48.00"));
  }

  @Test
  void money_for_what_was_changed_at_the_gateway_alone_is_never_taken() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.line().meets(Call.CHANGE, Trouble.ANSWER_LOST, Trouble.REQUEST_LOST);
    office.customerWishes(order, Amended.tickets("adult", 3));
    agency.customerPays(order, TestCard.GOOD);
    agency.captures(order);
    agency.daysPass();
    assertThat(agency.timesCharged(order)).isZero();
    assertThat(agency.moneySetAside(order)).isFalse();
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void of_two_who_change_it_at_once_the_payment_asks_for_what_is_stored() {
    var order = agency.places(Wish.of(WALK, 1));
    var two = agency.price("24.00");
    agency
        .line()
        .justBefore(Call.CHANGE, () -> office.customerWishes(order, Amended.tickets("adult", 2)));
    assertThat(office.customerWishes(order, Amended.tickets("adult", 3), "48.00"))
        .isEqualTo(new Outcome.PriceDiffers(two));
    paid(order);
    assertThat(office.atGateway(order)).isEqualTo(agency.price("48.00"));
  }

  @Test
  void whoever_races_whom_what_is_stored_is_paid() {
    for (int round = 0; round < 20; round++) {
      var order = agency.places(Wish.of(WALK, 1));
      Race.of(3, i -> office.customerWishes(order, Amended.tickets("adult", i + 1)));
      paid(order);
      office.supplierCancels(order);
    }
  }

  @Test
  void asking_again_for_what_is_so_changes_nothing_and_asks_for_no_other_price() {
    var order = agency.places(Wish.of(WALK, 2));
    var first = office.customerWishes(order, Amended.tickets("adult", 3), "24.00");
    assertThat(office.customerWishes(order, Amended.tickets("adult", 3), "24.00")).isEqualTo(first);
  }

  @Test
  void what_a_gift_card_pays_of_it_is_taken_anew() {
    var order = agency.places(Wish.of(WALK, 1).giftCard("GIFT-20"));
    amended(order, Amended.tickets("adult", 2));
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
    assertThat(payment(order).amount()).isEqualTo(agency.price("28.00"));
    paid(order);
    assertThat(office.settlement(order).outstanding()).isEqualTo(agency.price("0.00"));
  }

  @Test
  void a_gift_card_that_is_bought_with_it_is_still_bought() {
    var order = agency.places(Wish.of(WALK, 2).buying("50.00"));
    amended(order, Amended.tickets("adult", 3));
    assertThat(payment(order).amount()).isEqualTo(agency.price("122.00"));
    assertThat(agency.cardsOf(paid(order))).hasSize(1);
  }

  @Test
  void the_use_of_its_coupon_stays_one_use() {
    var order = agency.places(Wish.of(WALK, 1).coupon("TWICE"));
    amended(order, Amended.tickets("adult", 2));
    assertThat(payment(order).amount()).isEqualTo(agency.price("43.20"));
    agency.places(Wish.of(WALK, 1).coupon("TWICE"));
  }

  @Test
  void what_its_coupon_took_off_stays_off_when_there_is_no_such_coupon_any_more() {
    var order = agency.places(Wish.of(WALK, 1).coupon("TWICE"));
    agency.backend().coupons().replace(order.order().details().supplier(), List.of());
    amended(order, Amended.tickets("adult", 2));
    assertThat(payment(order).amount()).isEqualTo(agency.price("45.60"));
  }

  @Test
  void what_has_run_out_is_not_changed() {
    var order = agency.places(Wish.of(WALK, 2));
    agency.timePasses(agency.holdLeft(order));
    assertThat(office.customerWishes(order, Amended.to(AFTERNOON)))
        .isInstanceOf(Outcome.NotChangeable.class);
    agency.holdsAreSwept();
    assertThat(agency.now(order).order()).isInstanceOf(Order.Abandoned.class);
  }

  @Test
  void nobody_changes_what_he_has_no_token_of() {
    var order = agency.places(Wish.of(WALK, 2));
    var other = agency.places(Wish.of(WALK, 1));
    assertThat(office.strangerWishes(order, agency.tokenOf(other), Amended.to(AFTERNOON)))
        .isInstanceOf(Outcome.NoSuchBooking.class);
  }
}
