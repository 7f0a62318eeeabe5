package booking.application.amendment;

import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.TASTING;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Amended;
import booking.application.BackOffice;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.amendment.AmendBooking.Outcome;
import booking.application.checkout.Participants.Misfit;
import booking.application.refund.DecideRefund;
import booking.application.refund.DecideRefund.Decision;
import booking.domain.booking.Booking;
import booking.domain.checkout.Checkout;
import booking.domain.pricing.Refusal;
import booking.domain.pricing.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two adults' walk for 48.00, on 2 June 2030 in Berlin. */
class AmendBookingTest {
  private static final Instant START = WALK.interval().start();

  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);

  @BeforeEach
  void three_weeks_before() {
    agency.itIs(START.minus(Duration.ofDays(21)));
  }

  private Outcome.Amended amended(Checkout order, Amended wish) {
    return Agency.expected(Outcome.Amended.class, office.customerWishes(order, wish));
  }

  // Another time

  @Test
  void it_is_put_off_at_the_same_price_and_no_money_moves() {
    var order = agency.sells(Wish.of(WALK, 2));
    var done = amended(order, Amended.to(AFTERNOON));
    assertThat(done.due()).isEqualTo(agency.price("0.00"));
    assertThat(done.refund()).isEmpty();
    assertThat(done.booking().details().item().when()).isEqualTo(AFTERNOON.when());
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("48.00"));
  }

  @Test
  void the_seats_are_taken_there_and_free_here() {
    var order = agency.sells(Wish.of(WALK, 2));
    amended(order, Amended.to(AFTERNOON));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
    assertThat(agency.seatsLeft(AFTERNOON)).isEqualTo(18);
  }

  @Test
  void where_there_is_no_room_it_stays_as_it_was_and_other_times_are_shown() {
    agency.sells(Wish.of(SMALL_WALK, 1));
    var order = agency.sells(Wish.of(WALK, 2));
    var outcome = office.customerWishes(order, Amended.to(SMALL_WALK));
    var refused = Agency.expected(Outcome.Refused.class, outcome);
    assertThat(refused.why()).isInstanceOf(Refusal.SoldOut.class);
    assertThat(refused.alternatives()).isNotEmpty();
    assertThat(agency.now(order)).isEqualTo(order);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
    assertThat(agency.seatsLeft(SMALL_WALK)).isOne();
  }

  @Test
  void asking_again_for_what_is_so_changes_nothing() {
    var order = agency.sells(Wish.of(WALK, 2));
    amended(order, Amended.to(AFTERNOON).with("adult", 3));
    var before = agency.now(order);
    amended(order, Amended.to(AFTERNOON).with("adult", 3));
    assertThat(agency.now(order)).isEqualTo(before);
    assertThat(agency.booksOf(order)).hasSize(3);
  }

  @Test
  void another_experience_is_another_booking() {
    var order = agency.sells(Wish.of(WALK, 1));
    assertThat(office.customerWishes(order, Amended.to(RIDE)))
        .isInstanceOf(Outcome.OtherExperience.class);
  }

  @Test
  void another_experience_is_another_booking_whatever_tickets_that_sells() {
    var order = agency.sells(Wish.of(WALK, 1));
    var rental = Amended.to(bikeFleet(), "10:00", "12:00");
    assertThat(office.customerWishes(order, rental)).isInstanceOf(Outcome.OtherExperience.class);
  }

  @Test
  void a_bike_is_moved_within_its_own_time() {
    var bikes = bikeFleet();
    var order = agency.sells(Wish.of(bikes, "10:00", "12:00", "bike", 12));
    amended(order, Amended.to(bikes, "11:00", "13:00"));
    var item = office.booking(order).details().item();
    assertThat(item.when().start()).isEqualTo(Brochure.at("11:00"));
    assertThat(item.target()).isEqualTo(new Target.OfResource(bikes.id()));
  }

  // Other tickets and extras

  @Test
  void one_more_comes_and_only_he_is_to_be_paid_for() {
    var order = agency.sells(Wish.of(WALK, 2));
    var done = amended(order, Amended.tickets("adult", 3));
    assertThat(done.due()).isEqualTo(agency.price("24.00"));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(17);
    assertThat(office.settlement(order).outstanding()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void one_more_in_a_departure_that_is_full_but_for_him_comes() {
    var order = agency.sells(Wish.of(SMALL_WALK, 1));
    amended(order, Amended.tickets("adult", 2));
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
    assertThat(office.customerWishes(order, Amended.tickets("adult", 3)))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void fewer_come_and_what_they_paid_goes_back() {
    var order = agency.sells(Wish.of(WALK, 2));
    amended(order, Amended.tickets("adult", 1));
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("24.00"));
  }

  @Test
  void of_what_is_cheaper_a_customer_gets_back_what_the_terms_say() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(10)));
    amended(order, Amended.tickets("adult", 1));
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("36.00"));
  }

  @Test
  void of_what_the_supplier_makes_cheaper_all_comes_back() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(10)));
    office.supplierWishes(order, Amended.tickets("adult", 1));
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
  }

  @Test
  void of_what_has_become_dearer_more_can_be_refunded_than_was_sold_at_first() {
    var order = agency.sells(Wish.of(WALK, 2));
    amended(order, Amended.tickets("adult", 5));
    office.customerPaysWhatIsOwed(order);
    assertThat(office.decides(office.wants(order, "70.00"), new Decision.Approve()))
        .isInstanceOf(DecideRefund.Outcome.Decided.class);
    agency.factsAreDelivered();
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("50.00"));
    assertThat(office.settlement(order).kept()).isEqualTo(agency.price("50.00"));
  }

  @Test
  void a_price_that_has_gone_up_since_is_asked_of_who_is_new_only() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.imports(List.of(Brochure.city(Brochure.dearerBook())));
    var done = amended(order, Amended.tickets("adult", 3));
    assertThat(done.due()).isEqualTo(agency.price("36.00"));
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("84.00"));
  }

  @Test
  void the_percentage_of_a_coupon_is_off_what_is_new_as_well_and_it_is_not_used_again() {
    var order = agency.sells(Wish.of(WALK, 2).coupon("ONCE-EACH"));
    var done = amended(order, Amended.tickets("adult", 3));
    assertThat(done.due()).isEqualTo(agency.price("21.60"));
  }

  @Test
  void who_is_new_has_to_answer_what_everybody_is_asked() {
    var order =
        agency.sells(
            Wish.of(TASTING, 2)
                .participant("adult", Map.of("diet", "any"))
                .participant("adult", Map.of("diet", "vegan")));
    var three = Amended.tickets("adult", 3);
    assertThat(office.customerWishes(order, three))
        .isEqualTo(
            new Outcome.Unfit(
                new Misfit.AnswerMissing(0, 2, Brochure.tasting().questions().getFirst())));
    var named =
        three
            .participant("adult", Map.of("diet", "any"))
            .participant("adult", Map.of("diet", "vegan"))
            .participant("adult", Map.of("diet", "any"));
    assertThat(amended(order, named).booking().details().participants()).hasSize(3);
  }

  @Test
  void only_who_comes_is_changed_for_nothing_and_at_any_time() {
    var order =
        agency.sells(
            Wish.of(TASTING, 2)
                .participant("adult", Map.of("diet", "any"))
                .participant("adult", Map.of("diet", "any")));
    agency.itIs(TASTING.interval().start().minus(Duration.ofMinutes(5)));
    var named =
        Amended.inNothing()
            .participant("adult", Map.of("diet", "vegan"))
            .participant("adult", Map.of("diet", "any"));
    var outcome = office.supplierWishes(order, named);
    var done = Agency.expected(Outcome.Amended.class, outcome);
    assertThat(done.booking().details().participants().getFirst().answers())
        .containsEntry("diet", "vegan");
    assertThat(office.settlement(order).charged()).isEqualTo(agency.price("60.00"));
  }

  // Who may, and when

  @Test
  void a_customer_is_too_late_when_cancelling_would_bring_nothing_back() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(6)));
    assertThat(office.customerWishes(order, Amended.to(AFTERNOON)))
        .isInstanceOf(Outcome.TooLate.class);
    assertThat(office.supplierWishes(order, Amended.to(AFTERNOON)))
        .isInstanceOf(Outcome.Amended.class);
  }

  @Test
  void what_was_put_off_late_does_not_come_back_in_whole_again() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(10)));
    var later = walkAt("2030-07-02T10:00");
    agency.cases().makeSessions.run();
    amended(order, Amended.to(later));
    office.customerCancels(order);
    agency.factsAreDelivered();
    assertThat(office.atGateway(order)).isEqualTo(agency.price("24.00"));
  }

  @Test
  void a_booking_that_is_cancelled_is_not_changed() {
    var order = agency.sells(Wish.of(WALK, 2));
    office.customerCancels(order);
    assertThat(office.customerWishes(order, Amended.to(AFTERNOON)))
        .isInstanceOf(Outcome.NotChangeable.class);
  }

  @Test
  void at_another_price_than_he_saw_it_is_left_alone() {
    var order = agency.sells(Wish.of(WALK, 2));
    var three = Amended.tickets("adult", 3);
    assertThat(office.customerWishes(order, three, "20.00"))
        .isEqualTo(new Outcome.PriceDiffers(agency.price("24.00")));
    assertThat(agency.now(order)).isEqualTo(order);
    assertThat(office.customerWishes(order, three, "24")).isInstanceOf(Outcome.Amended.class);
  }

  @Test
  void what_is_shown_before_is_what_comes_of_it() {
    var order = agency.sells(Wish.of(WALK, 2));
    agency.itIs(START.minus(Duration.ofDays(10)));
    var fewer = Amended.tickets("adult", 1);
    var shown = office.customerAsksWhatItCosts(order, fewer);
    assertThat(agency.now(order)).isEqualTo(order);
    amended(order, fewer);
    assertThat(office.refundOf(order).details().amount()).isEqualTo(shown.refund());
    assertThat(shown.refund()).isEqualTo(agency.price("12.00"));
  }

  @Test
  void one_of_two_bookings_is_changed_and_the_other_is_as_it_was() {
    var order =
        agency.sells(Wish.of(Wish.item(SMALL_WALK, "adult", 1), Wish.item(WALK, "adult", 2)));
    amended(order, Amended.tickets("adult", 2));
    var now = agency.now(order).order();
    assertThat(now.bookings().getLast()).isEqualTo(order.order().bookings().getLast());
    assertThat(now.bookings().getFirst()).isInstanceOf(Booking.Confirmed.class);
    assertThat(now.charge(now.bookings().getFirst().id()).total()).isEqualTo(agency.price("48.00"));
    assertThat(Optional.of(office.settlement(order).charged())).contains(agency.price("96.00"));
  }
}
