package booking.application.checkout;

import static booking.application.Agency.expected;
import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.TASTING;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Line.Call;
import booking.application.Line.Crash;
import booking.application.Line.Trouble;
import booking.application.Wish;
import booking.application.checkout.Participants.Misfit;
import booking.application.checkout.PlaceOrder.Outcome;
import booking.contract.Race;
import booking.domain.availability.Alternative;
import booking.domain.booking.Booking;
import booking.domain.notice.Notice;
import booking.domain.order.Order;
import booking.domain.party.Question;
import booking.domain.payment.Payment;
import booking.domain.pricing.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceOrderTest {
  private static final Instant AFTER_CUT_OFF = Instant.parse("2030-06-02T09:30:00Z");

  private final Agency agency = Agency.open();

  private Refusal refusalOf(Wish wish) {
    return expected(Outcome.Refused.class, agency.isAskedFor(wish)).why();
  }

  private void pricesRise() {
    agency.imports(List.of(Brochure.city(Brochure.dearerBook())));
  }

  // Placing

  @Test
  void a_placed_order_holds_its_seats_and_has_a_payment_open() {
    var placed = agency.places(Wish.of(WALK, 2));
    assertThat(placed.order()).isInstanceOf(Order.Placed.class);
    assertThat(placed.order().bookings()).hasOnlyElementsOfType(Booking.Pending.class);
    assertThat(agency.intent(placed).clientSecret()).isNotBlank();
    assertThat(agency.holdLeft(placed)).isEqualTo(Duration.ofMinutes(15));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void its_token_opens_the_order_and_no_other_does() {
    var said = expected(Outcome.Placed.class, agency.isAskedFor(Wish.of(WALK, 2)));
    var order = said.checkout().order().id();
    assertThat(agency.cases().lookUp.run(order, said.accessToken())).contains(said.checkout());
    assertThat(agency.cases().lookUp.run(order, said.accessToken() + "x")).isEmpty();
  }

  @Test
  void the_terms_accepted_are_recorded_by_version() {
    var accepted = agency.places(Wish.of(WALK, 1)).order().details().acceptance();
    assertThat(accepted.termsVersion()).isEqualTo("terms-1");
    assertThat(accepted.policyVersion()).isEqualTo("policy-1");
  }

  @Test
  void without_accepting_the_terms_nothing_is_placed() {
    assertThat(agency.isAskedFor(Wish.of(WALK, 2).withoutTerms()))
        .isEqualTo(new Outcome.TermsNotAccepted());
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void of_several_items_all_are_claimed_or_none() {
    agency.places(Wish.of(SMALL_WALK, 2));
    var both = Wish.of(Wish.item(WALK, "adult", 2), Wish.item(SMALL_WALK, "adult", 1));
    assertThat(refusalOf(both)).isInstanceOf(Refusal.SoldOut.class);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void who_is_too_late_is_told_what_is_left_and_what_is_near() {
    agency.places(Wish.of(SMALL_WALK, 1));
    var refused = expected(Outcome.Refused.class, agency.isAskedFor(Wish.of(SMALL_WALK, 2)));
    assertThat(((Refusal.SoldOut) refused.why()).shortages())
        .singleElement()
        .satisfies(short1 -> assertThat(short1.left()).isOne());
    assertThat(refused.alternatives())
        .startsWith(new Alternative.Departure(WALK), new Alternative.Departure(AFTERNOON));
  }

  @Test
  void of_twenty_who_want_the_last_two_seats_two_get_one() {
    var outcomes =
        Race.of(20, i -> agency.isAskedFor(Wish.of(SMALL_WALK, 1).by("c" + i + "@example.org")));
    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(2);
    assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(18);
  }

  @Test
  void a_hold_that_ran_out_does_not_keep_others_from_buying() {
    agency.places(Wish.of(SMALL_WALK, 2));
    agency.timePasses(Duration.ofMinutes(15));
    agency.places(Wish.of(SMALL_WALK, 2).by("bea@example.org"));
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
  }

  @Test
  void a_seat_on_a_ride_takes_a_bike_as_well() {
    agency.places(Wish.of(bikeFleet(), "14:30", "16:00", "bike", 11));
    assertThat(refusalOf(Wish.of(RIDE, 2))).isInstanceOf(Refusal.SoldOut.class);
    agency.places(Wish.of(RIDE, 1));
  }

  // The price the customer saw

  @Test
  void a_token_holds_the_price_although_it_rose() {
    var quoted = agency.quotes(Wish.of(WALK, 2));
    pricesRise();
    agency.timePasses(Duration.ofMinutes(14));
    var placed = agency.places(Wish.of(WALK, 2).trusting(quoted.token()));
    assertThat(placed.order().details().quote()).isEqualTo(quoted.quote());
  }

  @Test
  void a_token_holds_the_price_although_its_coupon_has_ended_meanwhile() {
    var wish = quotedOnTheCouponsLastEvening();
    agency.timePasses(Duration.ofMinutes(14));
    assertThat(agency.places(wish).order().details().quote().coupon()).isPresent();
  }

  @Test
  void an_expired_token_does_not_bring_back_a_coupon_that_has_ended() {
    var wish = quotedOnTheCouponsLastEvening();
    agency.timePasses(Duration.ofMinutes(15));
    assertThat(refusalOf(wish)).isEqualTo(new Refusal.CouponNotValidNow());
  }

  @Test
  void a_token_promises_no_use_of_a_coupon_that_others_have_used_up() {
    var wish = quotedOnTheCouponsLastEvening();
    agency.places(Wish.of(AFTERNOON, 1).coupon("TODAY").by("bea@example.org"));
    assertThat(refusalOf(wish)).isEqualTo(new Refusal.CouponExhausted());
  }

  /** For one use, to midnight, ten minutes before. */
  private Wish quotedOnTheCouponsLastEvening() {
    agency.backend().coupons().store(List.of(Brochure.couponOfToday("TODAY")));
    agency.itIs(Instant.parse("2030-06-01T21:50:00Z"));
    var wish = Wish.of(AFTERNOON, 1).coupon("TODAY");
    return wish.trusting(agency.quotes(wish).token());
  }

  @Test
  void an_expired_token_is_not_honoured_when_the_price_rose() {
    var quoted = agency.quotes(Wish.of(WALK, 2));
    pricesRise();
    agency.timePasses(Duration.ofMinutes(15));
    var wish = Wish.of(WALK, 2).trusting(quoted.token());
    var changed = expected(Outcome.QuoteChanged.class, agency.isAskedFor(wish));
    assertThat(changed.quote().totals().total()).isEqualTo(agency.price("72.00"));
    agency.places(wish.trusting(changed.token()));
  }

  @Test
  void an_expired_token_is_good_while_the_price_is_the_same() {
    var quoted = agency.quotes(Wish.of(WALK, 2));
    agency.timePasses(Duration.ofHours(1));
    agency.places(Wish.of(WALK, 2).trusting(quoted.token()));
  }

  @Test
  void a_hash_is_good_only_for_the_price_it_is_of() {
    var quoted = agency.quotes(Wish.of(WALK, 2));
    agency.places(Wish.of(WALK, 2).expecting(quoted.quote().hash()));
    pricesRise();
    assertThat(agency.isAskedFor(Wish.of(WALK, 2).expecting(quoted.quote().hash())))
        .isInstanceOf(Outcome.QuoteChanged.class);
  }

  @Test
  void a_token_is_good_only_for_what_it_was_given_for() {
    var quoted = agency.quotes(Wish.of(WALK, 1));
    assertThat(agency.isAskedFor(Wish.of(WALK, 9).trusting(quoted.token())))
        .isInstanceOf(Outcome.QuoteChanged.class);
  }

  @Test
  void a_forged_token_is_none() {
    var token = agency.quotes(Wish.of(WALK, 1)).token();
    var forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
    assertThat(agency.isAskedFor(Wish.of(WALK, 1).trusting(forged)))
        .isEqualTo(new Outcome.UnknownToken());
  }

  // Coupons and gift cards

  @Test
  void a_coupon_is_used_as_often_as_it_may_be_and_not_once_more() {
    agency.places(Wish.of(WALK, 1).coupon("TWICE"));
    agency.places(Wish.of(WALK, 1).coupon("twice"));
    assertThat(refusalOf(Wish.of(WALK, 1).coupon("TWICE")))
        .isEqualTo(new Refusal.CouponExhausted());
  }

  @Test
  void one_customer_uses_it_once_however_he_spells_his_address() {
    agency.places(Wish.of(WALK, 1).coupon("ONCE-EACH").by("anna@example.org"));
    assertThat(refusalOf(Wish.of(WALK, 1).coupon("ONCE-EACH").by("Anna@Example.ORG")))
        .isEqualTo(new Refusal.CouponUsedBefore());
    agency.places(Wish.of(WALK, 1).coupon("ONCE-EACH").by("bea@example.org"));
  }

  @Test
  void who_used_a_coupon_may_use_it_again_once_more_uses_are_imported() {
    agency.places(Wish.of(WALK, 1).coupon("ONCE-EACH"));
    agency.imports(List.of(Brochure.withUsesForEach(2)));
    agency.places(Wish.of(WALK, 1).coupon("ONCE-EACH"));
    assertThat(refusalOf(Wish.of(WALK, 1).coupon("ONCE-EACH")))
        .isEqualTo(new Refusal.CouponUsedBefore());
  }

  @Test
  void a_use_comes_back_when_the_order_is_given_up() {
    agency.places(Wish.of(WALK, 1).coupon("TWICE"));
    agency.customerGivesUp(agency.places(Wish.of(WALK, 1).coupon("TWICE")));
    agency.places(Wish.of(WALK, 1).coupon("TWICE"));
  }

  @Test
  void a_gift_card_pays_a_part_and_the_gateway_the_rest() {
    var sold = agency.sells(Wish.of(WALK, 2).giftCard("GIFT-20"));
    assertThat(sold.payment().orElseThrow().details().amount()).isEqualTo(agency.price("28.00"));
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
  }

  @Test
  void a_gift_card_that_covers_all_confirms_at_once_and_says_so() {
    var placed = agency.places(Wish.of(WALK, 2).giftCard("GIFT-500"));
    assertThat(placed.order()).isInstanceOf(Order.Confirmed.class);
    assertThat(placed.payment()).isEmpty();
    assertThat(agency.balanceOf("GIFT-500")).isEqualTo(agency.price("452.00"));
    assertThat(agency.booksOf(placed)).hasSize(2);
    agency.factsAreDelivered();
    assertThat(agency.mail())
        .hasOnlyElementsOfTypes(Notice.Confirmed.class, Notice.Sold.class)
        .hasSize(2);
  }

  @Test
  void a_balance_that_all_went_to_somebody_else_is_used_up() {
    var quoted = agency.quotes(Wish.of(WALK, 1).giftCard("GIFT-20"));
    agency.places(Wish.of(WALK, 2).giftCard("GIFT-20").by("bea@example.org"));
    var late = Wish.of(WALK, 1).giftCard("GIFT-20").trusting(quoted.token());
    assertThat(refusalOf(late)).isEqualTo(new Refusal.GiftCardUsedUp(0));
  }

  @Test
  void whose_own_order_has_all_of_a_gift_card_is_shown_it_again() {
    var wish = Wish.of(WALK, 1).giftCard("GIFT-20");
    assertThat(agency.places(wish).order().id()).isEqualTo(agency.places(wish).order().id());
  }

  @Test
  void a_balance_of_which_too_little_is_left_for_the_price_promised_is_used_up() {
    var wish = Wish.of(WALK, 11).giftCard("GIFT-20").giftCard("GIFT-500");
    var promised = wish.trusting(agency.quotes(wish).token());
    agency.places(Wish.of(AFTERNOON, 12).giftCard("GIFT-500").by("bea@example.org"));
    assertThat(refusalOf(promised)).isEqualTo(new Refusal.GiftCardUsedUp(1));
  }

  // Who takes part

  private static Question diet() {
    return Brochure.tasting().questions().getFirst();
  }

  @Test
  void a_question_that_has_to_be_answered_is_asked_of_everybody() {
    var wish = Wish.of(TASTING, 2).participant("adult", Map.of("diet", "vegan"));
    assertThat(agency.isAskedFor(wish))
        .isEqualTo(new Outcome.WrongParticipants(new Misfit.AnswerMissing(0, 1, diet())));
    agency.places(wish.participant("adult", Map.of("diet", "any", "nickname", "")));
  }

  @Test
  void an_answer_is_one_of_the_choices() {
    var wish = Wish.of(TASTING, 2).participant("adult", Map.of("diet", "everything"));
    assertThat(agency.isAskedFor(wish))
        .isEqualTo(new Outcome.WrongParticipants(new Misfit.AnswerMissing(0, 0, diet())));
  }

  @Test
  void nobody_takes_part_who_has_no_ticket() {
    var one = Wish.of(WALK, 1).participant("adult", Map.of());
    assertThat(agency.isAskedFor(one.participant("adult", Map.of())))
        .isEqualTo(new Outcome.WrongParticipants(new Misfit.NotExpected(0, 1)));
    assertThat(agency.isAskedFor(one.participant("child", Map.of())))
        .isEqualTo(new Outcome.WrongParticipants(new Misfit.NotExpected(0, 1)));
  }

  @Test
  void answers_that_nobody_asked_for_are_not_kept() {
    var answers = Map.of("diet", "any", "shoe size", "43");
    var wish = Wish.of(TASTING, 2).participant("adult", answers).participant("adult", answers);
    assertThat(agency.places(wish).order().bookings().getFirst().details().participants())
        .allSatisfy(one -> assertThat(one.answers()).containsOnlyKeys("diet"));
  }

  // Once more with the same key

  @Test
  void the_same_key_and_body_show_the_same_order() {
    var wish = Wish.of(WALK, 2);
    var first = agency.isAskedFor(wish);
    assertThat(agency.isAskedFor(wish)).isEqualTo(first);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void eight_requests_with_one_key_place_one_order() {
    var wish = Wish.of(WALK, 2);
    var outcomes = Race.of(8, runner -> agency.isAskedFor(wish));
    assertThat(outcomes.stream().map(said -> ((Outcome.Placed) said).checkout().order().id()))
        .hasSize(8)
        .containsOnly(agency.places(wish).order().id());
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    var wish = Wish.of(WALK, 2);
    agency.places(wish);
    assertThat(agency.isAskedFor(Wish.of(WALK, 3).withKeyOf(wish)))
        .isEqualTo(new Outcome.KeyReused());
  }

  @Test
  void a_code_that_is_taken_costs_no_order() {
    agency
        .cases()
        .codes
        .next("BKNG2345", "RDRS2345", "BKNG2345", "RDRS2345", "BKNG2346", "RDRS2345");
    agency.places(Wish.of(WALK, 2));
    assertThat(agency.places(Wish.of(WALK, 2)).order().details().code())
        .doesNotContain("RDRS2345", "BKNG2345");
    assertThat(agency.seatsLeft(WALK)).isEqualTo(16);
  }

  @Test
  void repeating_shows_the_order_although_it_could_not_be_placed_any_more() {
    var sold = Wish.of(SMALL_WALK, 2);
    var order = agency.places(sold).order().id();
    assertThat(agency.places(sold).order().id()).isEqualTo(order);
    agency.itIs(AFTER_CUT_OFF);
    assertThat(agency.places(sold).order().id()).isEqualTo(order);
  }

  @Test
  void repeating_shows_the_order_although_its_experience_is_offered_no_longer() {
    var wish = Wish.of(TASTING, 2);
    var all = Map.of("diet", "any");
    wish = wish.participant("adult", all).participant("adult", all);
    var order = agency.places(wish).order().id();
    agency.imports(List.of(Brochure.without(Brochure.tasting().id())));
    assertThat(agency.places(wish).order().id()).isEqualTo(order);
  }

  @Test
  void repeating_shows_the_order_although_the_price_it_saw_has_changed() {
    var wish = Wish.of(WALK, 2).expecting(agency.quotes(Wish.of(WALK, 2)).quote().hash());
    var order = agency.places(wish).order().id();
    pricesRise();
    assertThat(agency.places(wish).order().id()).isEqualTo(order);
  }

  @Test
  void repeating_a_paid_order_shows_it_confirmed() {
    var wish = Wish.of(WALK, 2);
    agency.sells(wish);
    assertThat(agency.places(wish).order()).isInstanceOf(Order.Confirmed.class);
  }

  // When the gateway does not do its part

  @Test
  void a_gateway_that_is_silent_is_asked_again_with_the_same_key() {
    var wish = Wish.of(WALK, 2);
    agency.line().meets(Call.OPEN, Trouble.ANSWER_LOST);
    var silent = expected(Outcome.GatewayIsSilent.class, agency.isAskedFor(wish)).checkout();
    var placed = agency.places(wish);
    assertThat(placed.order().id()).isEqualTo(silent.order().id());
    agency.customerPays(placed, GOOD);
    assertThat(agency.captures(placed)).isInstanceOf(SettlePayment.Outcome.Confirmed.class);
  }

  @Test
  void a_gateway_that_refuses_leaves_nothing_held() {
    agency.line().meets(Call.OPEN, Trouble.REFUSED);
    assertThat(agency.isAskedFor(Wish.of(WALK, 2)))
        .isEqualTo(new Outcome.GatewayRefused("currency_not_supported"));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
    agency.daysPass();
    assertThat(agency.mail()).isEmpty();
  }

  @Test
  void who_dies_before_the_gateway_answered_goes_on_when_asked_again() {
    var wish = Wish.of(WALK, 2);
    agency.line().meets(Call.OPEN, Trouble.CRASH_AFTER);
    assertThatThrownBy(() -> agency.isAskedFor(wish)).isInstanceOf(Crash.class);
    assertThat(agency.places(wish).payment().orElseThrow()).isInstanceOf(Payment.Created.class);
    assertThat(agency.seatsLeft(WALK)).isEqualTo(18);
  }
}
