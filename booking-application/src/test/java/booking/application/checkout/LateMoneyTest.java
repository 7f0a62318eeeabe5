package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Line.Call;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.SettlePayment.Outcome;
import booking.domain.availability.Alternative;
import booking.domain.checkout.Checkout;
import booking.domain.notice.Notice;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money that comes when the hold has run out, or when nobody wants it any more. */
class LateMoneyTest {
  /** The hold of fifteen minutes has run out. */
  private static final Duration TOO_LONG = Duration.ofMinutes(16);

  private static final Instant AFTER_CUT_OFF = Instant.parse("2030-06-02T09:30:00Z");

  private final Agency agency = Agency.open();

  private Checkout paidLate(Wish wish) {
    var placed = agency.places(wish);
    agency.timePasses(TOO_LONG);
    agency.customerPays(placed, GOOD);
    return placed;
  }

  private Checkout paidAfterSweeping(Wish wish) {
    var placed = agency.places(wish);
    agency.timePasses(TOO_LONG);
    agency.holdsAreSwept();
    agency.customerPays(placed, GOOD);
    return placed;
  }

  private void isConfirmedAsQuoted(Checkout placed) {
    var order = expected(Order.Confirmed.class, agency.now(placed).order());
    assertThat(order.details().quote()).isEqualTo(placed.order().details().quote());
    assertThat(agency.timesCharged(placed)).isOne();
  }

  private void isGivenBack(Checkout placed) {
    assertThat(agency.now(placed).order()).isInstanceOf(Order.Abandoned.class);
    assertThat(agency.paymentOf(placed)).isInstanceOf(Payment.Voided.class);
    assertThat(agency.timesCharged(placed)).isZero();
  }

  @Test
  void a_hold_that_nobody_swept_still_gives_its_seats() {
    var placed = paidLate(Wish.of(SMALL_WALK, 2));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
  }

  @Test
  void seats_that_are_still_free_are_claimed_again_at_the_quoted_price() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.imports(List.of(Brochure.city(Brochure.dearerBook())));
    agency.timePasses(TOO_LONG);
    agency.holdsAreSwept();
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
    isConfirmedAsQuoted(placed);
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
  }

  @Test
  void coupon_and_gift_card_are_claimed_again_with_the_seats() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2).coupon("TWICE").giftCard("GIFT-20"));
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("20.00"));
    agency.captures(placed);
    isConfirmedAsQuoted(placed);
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
  }

  @Test
  void what_the_gift_card_bought_in_the_meantime_cannot_be_paid_again() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2).giftCard("GIFT-20"));
    agency.sells(Wish.of(WALK, 2).giftCard("GIFT-20"));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.SeatsGone.class);
    isGivenBack(placed);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  @Test
  void seats_that_are_gone_mean_the_money_back() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.sells(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.SeatsGone.class);
    isGivenBack(placed);
  }

  @Test
  void seats_that_somebody_took_from_an_unswept_hold_mean_the_money_back() {
    var placed = paidLate(Wish.of(SMALL_WALK, 2));
    agency.places(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.SeatsGone.class);
    isGivenBack(placed);
  }

  @Test
  void whose_seats_are_gone_is_told_so_with_alternatives_and_never_that_it_is_confirmed() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.sells(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    agency.captures(placed);
    agency.daysPass();
    var mail = agency.mailTo("anna@example.org");
    assertThat(mail).hasSize(1).allMatch(Notice.MoneyReturned.class::isInstance);
    assertThat(((Notice.MoneyReturned) mail.getFirst()).alternatives()).isNotEmpty();
  }

  private static Wish cabin() {
    return Wish.of(saunaCabin(), "12:00", "14:00", "guest", 2);
  }

  private List<Alternative> offeredInstead(Checkout placed) {
    return expected(Outcome.SeatsGone.class, agency.captures(placed)).alternatives();
  }

  @Test
  void whose_cabin_is_gone_is_offered_other_hours_however_often_he_asks_and_by_mail() {
    var placed = paidAfterSweeping(cabin());
    agency.sells(cabin().by("bea@example.org"));
    var offered = offeredInstead(placed);
    assertThat(offered).hasSize(3).hasOnlyElementsOfType(Alternative.FreeTime.class);
    assertThat(offeredInstead(placed)).isEqualTo(offered);
    agency.factsAreDelivered();
    var mail = expected(Notice.MoneyReturned.class, agency.mailTo("anna@example.org").getFirst());
    assertThat(mail.alternatives()).isEqualTo(offered);
  }

  @Test
  void hours_that_came_to_nothing_are_no_alternative_to_themselves() {
    var bikes = Wish.of(bikeFleet(), "12:00", "14:00", "bike", 4);
    var placed = paidAfterSweeping(bikes.giftCard("GIFT-20"));
    agency.sells(Wish.of(WALK, 2).giftCard("GIFT-20"));
    var when = placed.order().details().quote().items().getFirst().when().interval();
    assertThat(offeredInstead(placed))
        .hasSize(3)
        .allMatch(other -> !((Alternative.FreeTime) other).interval().equals(when));
  }

  @Test
  void an_expired_order_that_is_paid_late_is_found_without_any_webhook() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerPays(placed, GOOD);
    agency.timePasses(TOO_LONG);
    agency.holdsAreSwept();
    agency.factsAreDelivered();
    isConfirmedAsQuoted(placed);
  }

  @Test
  void money_that_comes_after_the_sale_has_ended_goes_back() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.itIs(AFTER_CUT_OFF);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.SeatsGone.class);
    isGivenBack(placed);
  }

  @Test
  void whether_a_hold_that_ran_out_was_swept_makes_no_difference_after_the_sale_has_ended() {
    var placed = paidLate(Wish.of(SMALL_WALK, 2));
    agency.itIs(AFTER_CUT_OFF);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.SeatsGone.class);
    isGivenBack(placed);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  @Test
  void a_hold_that_lives_is_good_even_after_the_sale_has_ended() {
    agency.itIs(Instant.parse("2030-06-02T08:55:00Z"));
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(Duration.ofMinutes(10));
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.Confirmed.class);
  }

  @Test
  void who_gave_up_and_pays_anyway_gets_his_money_back() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.customerGivesUp(placed);
    agency.customerPays(placed, GOOD);
    agency.webhooksArrive();
    agency.daysPass();
    isGivenBack(placed);
    assertThat(agency.mailTo("anna@example.org"))
        .hasSize(1)
        .allMatch(Notice.MoneyReturned.class::isInstance);
  }

  @Test
  void who_gives_up_after_his_hold_ran_out_is_not_charged_for_late_money() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.customerGivesUp(placed);
    var ended = expected(Outcome.Ended.class, agency.captures(placed));
    assertThat(ended.why()).isEqualTo(AbandonReason.GIVEN_UP);
    isGivenBack(placed);
  }

  @Test
  void a_void_whose_answer_was_lost_is_asked_for_until_it_is_known() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.sells(Wish.of(SMALL_WALK, 1).by("bea@example.org"));
    agency.line().meets(Call.CANCEL, Trouble.REQUEST_LOST, Trouble.ANSWER_LOST);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.InFlight.class);
    agency.daysPass();
    isGivenBack(placed);
    assertThat(agency.mailTo("anna@example.org")).hasSize(1);
  }

  @Test
  void money_that_is_set_aside_just_before_the_gateway_lets_go_is_not_lost_silently() {
    var placed = agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(TOO_LONG);
    agency.holdsAreSwept();
    agency.line().justBefore(Call.CANCEL, () -> agency.customerPays(placed, GOOD));
    agency.daysPass();
    isGivenBack(placed);
    assertThat(agency.mailTo("anna@example.org"))
        .hasSize(1)
        .allMatch(Notice.MoneyReturned.class::isInstance);
  }

  @Test
  void a_refused_capture_of_late_money_frees_the_seats_again() {
    var placed = paidAfterSweeping(Wish.of(SMALL_WALK, 2));
    agency.line().meets(Call.CAPTURE, Trouble.REFUSED);
    assertThat(agency.captures(placed)).isInstanceOf(Outcome.CaptureRefused.class);
    agency.daysPass();
    isGivenBack(placed);
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }
}
