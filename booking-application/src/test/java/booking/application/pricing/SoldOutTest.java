package booking.application.pricing;

import static booking.application.Agency.expected;
import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Wish;
import booking.application.checkout.PlaceOrder;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A quote refuses what placing would refuse, and says for which items. */
class SoldOutTest {
  private static final PoolId PICNICS =
      PoolId.of(walkingTour().extraNamed("picnic").orElseThrow().id());

  private final Agency agency = Agency.open();

  private Refusal.SoldOut soldOut(Basket.Item... items) {
    var outcome = agency.tellsThePriceOf(Wish.of(items));
    return expected(
        Refusal.SoldOut.class, expected(QuoteBasket.Outcome.Refused.class, outcome).why());
  }

  /** As placing says it. */
  private Refusal.SoldOut tooLate(Basket.Item... items) {
    var outcome = agency.isAskedFor(Wish.of(items));
    return expected(
        Refusal.SoldOut.class, expected(PlaceOrder.Outcome.Refused.class, outcome).why());
  }

  private static Refusal.SoldOut together(PoolId pool, PoolKind kind, long wanted, long left) {
    return new Refusal.SoldOut(List.of(0, 1), List.of(new Shortage(pool, kind, wanted, left)));
  }

  private static Basket.Item cabin(String from, String to) {
    return Wish.item(saunaCabin(), from, to, "guest", 2);
  }

  @Test
  void two_items_cannot_have_more_seats_than_there_are() {
    agency.places(Wish.of(WALK, 12));
    var five = Wish.item(WALK, "adult", 5);
    assertThat(soldOut(five, five))
        .isEqualTo(together(PoolId.of(WALK.id()), PoolKind.SEATS, 10, 8))
        .isEqualTo(tooLate(five, five));
  }

  @Test
  void two_items_cannot_have_one_cabin_at_the_same_time() {
    var cabin = cabin("12:00", "14:00");
    assertThat(soldOut(cabin, cabin))
        .isEqualTo(together(PoolId.of(saunaCabin().id()), PoolKind.RESOURCE, 2, 1))
        .isEqualTo(tooLate(cabin, cabin));
    assertThat(soldOut(cabin, cabin("14:30", "16:00")).items()).containsExactly(0, 1);
  }

  @Test
  void one_may_follow_the_other_after_both_buffers() {
    agency.quotes(Wish.of(cabin("12:00", "14:00"), cabin("15:00", "16:00")));
  }

  @Test
  void two_items_cannot_have_more_of_an_extra_than_there_is() {
    var picnics = Wish.item(WALK, 6, "picnic", 6);
    assertThat(soldOut(picnics, picnics))
        .isEqualTo(together(PICNICS, PoolKind.EXTRA, 12, 10))
        .isEqualTo(tooLate(picnics, picnics));
    agency.quotes(Wish.of(picnics, Wish.item(AFTERNOON, 6, "picnic", 6)));
  }

  @Test
  void who_rents_bikes_takes_them_from_who_rides() {
    var ride = Wish.item(RIDE, "adult", 8);
    var rental = Wish.item(bikeFleet(), "16:00", "18:00", "bike", 6);
    assertThat(soldOut(ride, rental))
        .isEqualTo(together(PoolId.of(bikeFleet().id()), PoolKind.RESOURCE, 14, 12))
        .isEqualTo(tooLate(ride, rental));
  }

  @Test
  void only_the_item_that_is_short_is_named() {
    var fine = Wish.item(WALK, "adult", 3);
    var small = Wish.item(SMALL_WALK, "adult", 3);
    assertThat(soldOut(fine, small).items()).containsExactly(1);
    assertThat(tooLate(fine, small).items()).containsExactly(1);
  }

  @Test
  void of_two_hours_of_a_cabin_the_one_that_is_taken_is_named() {
    agency.places(Wish.of(cabin("14:00", "16:00")));
    assertThat(soldOut(cabin("10:00", "12:00"), cabin("15:00", "17:00")).items())
        .containsExactly(1);
  }

  @Test
  void what_is_short_at_another_time_is_not_this_items_fault() {
    agency.places(Wish.of(bikeFleet(), "08:00", "20:00", "bike", 5));
    var fine = Wish.item(bikeFleet(), "10:00", "12:00", "bike", 1);
    var late = Wish.item(bikeFleet(), "16:00", "18:00", "bike", 9);
    assertThat(soldOut(fine, late).items()).containsExactly(1);
  }

  @Test
  void what_is_short_of_several_things_says_where_it_is_shortest() {
    agency.places(Wish.of(bikeFleet(), "10:00", "12:00", "bike", 9));
    agency.places(Wish.of(bikeFleet(), "16:00", "18:00", "bike", 11));
    var morning = Wish.item(bikeFleet(), "10:00", "12:00", "bike", 5);
    var evening = Wish.item(bikeFleet(), "16:00", "18:00", "bike", 4);
    assertThat(soldOut(morning, evening))
        .isEqualTo(together(PoolId.of(bikeFleet().id()), PoolKind.RESOURCE, 5, 1))
        .isEqualTo(tooLate(morning, evening));
  }
}
