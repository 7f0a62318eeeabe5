package booking.application.pricing;

import static booking.application.Agency.expected;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.TASTING;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.pricing.QuoteBasket.Outcome;
import booking.contract.catalog.CatalogFixtures;
import booking.domain.availability.Alternative;
import booking.domain.catalog.Resource;
import booking.domain.catalog.ResourceId;
import booking.domain.catalog.Session;
import booking.domain.pricing.Basket;
import booking.domain.pricing.Basket.TicketWish;
import booking.domain.pricing.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteBasketTest {
  private static final Session NOWHERE = CatalogFixtures.walkAt("2035-06-02T10:01");

  private final Agency agency = Agency.open();

  private Refusal refusalOf(Wish wish) {
    return expected(Outcome.Refused.class, agency.tellsThePriceOf(wish)).why();
  }

  @Test
  void a_quote_says_what_it_costs_and_takes_nothing() {
    var quoted = agency.quotes(Wish.of(WALK, 2));
    assertThat(quoted.quote().totals().total()).isEqualTo(agency.price("48.00"));
    assertThat(agency.seatsLeft(WALK)).isEqualTo(20);
  }

  @Test
  void what_is_named_twice_costs_what_it_costs_named_once() {
    var adult =
        CatalogFixtures.walkingTour().ticketNamed("adult").orElseThrow().id().value().toString();
    var lines = List.of(new TicketWish("adult", 1), new TicketWish(adult, 1));
    var twice = Wish.of(new Basket.SessionItem(WALK.id(), lines, List.of()));
    assertThat(agency.quotes(twice).quote().hash())
        .isEqualTo(agency.quotes(Wish.of(WALK, 2)).quote().hash());
  }

  @Test
  void an_empty_basket_has_no_price() {
    assertThat(refusalOf(Wish.of())).isEqualTo(new Refusal.NothingWanted());
    assertThat(refusalOf(Wish.of(WALK, 0))).isEqualTo(new Refusal.NothingWanted());
  }

  @Test
  void what_is_not_known_is_named_by_its_place_in_the_basket() {
    var walk = Wish.item(WALK, "adult", 1);
    assertThat(refusalOf(Wish.of(walk, Wish.item(NOWHERE, "adult", 1))))
        .isEqualTo(new Refusal.UnknownSession(1));
    assertThat(refusalOf(Wish.of(walk, Wish.item(WALK, "llama", 1))))
        .isEqualTo(new Refusal.UnknownTicket(1, 0));
  }

  @Test
  void a_resource_nobody_has_is_unknown() {
    var of = bikeFleet();
    var id = new ResourceId(new UUID(1, 2));
    var unknown = new Resource(id, of.supplier(), "rafts", "rafts", 1, of.hours());
    assertThat(refusalOf(Wish.of(unknown, "10:00", "12:00", "bike", 1)))
        .isEqualTo(new Refusal.UnknownResource(0));
  }

  @Test
  void an_order_is_of_one_supplier() {
    var sauna = Wish.of(saunaCabin(), "12:00", "14:00", "guest", 2).basket().items().getFirst();
    assertThat(refusalOf(Wish.of(Wish.item(WALK, "adult", 1), sauna)))
        .isEqualTo(new Refusal.MixedSuppliers());
  }

  @Test
  void what_was_taken_off_the_catalogue_is_no_longer_offered() {
    agency.imports(List.of(Brochure.without(Brochure.tasting().id())));
    assertThat(refusalOf(Wish.of(TASTING, 2))).isEqualTo(new Refusal.NoLongerOffered(0));
  }

  @Test
  void parties_are_neither_too_small_nor_too_large() {
    assertThat(refusalOf(Wish.of(TASTING, 1))).isEqualTo(new Refusal.PartyTooSmall(0, 1, 2));
    assertThat(refusalOf(Wish.of(TASTING, 7))).isEqualTo(new Refusal.PartyTooLarge(0, 7, 6));
  }

  @Test
  void a_party_is_as_large_as_all_its_items_on_one_departure() {
    var four = Wish.item(TASTING, "adult", 4);
    assertThat(refusalOf(Wish.of(four, four))).isEqualTo(new Refusal.PartyTooLarge(0, 8, 6));
    var one = Wish.item(TASTING, "adult", 1);
    agency.quotes(Wish.of(one, one));
  }

  @Test
  void a_party_is_as_large_as_all_its_items_of_one_resource_and_its_hours() {
    var seven = Wish.item(saunaCabin(), "12:00", "14:00", "guest", 7);
    assertThat(refusalOf(Wish.of(seven, seven))).isEqualTo(new Refusal.PartyTooLarge(0, 14, 12));
    var later = Wish.item(saunaCabin(), "15:00", "17:00", "guest", 7);
    agency.quotes(Wish.of(seven, later));
  }

  @Test
  void after_the_cut_off_nothing_is_sold() {
    agency.itIs(WALK.interval().start());
    assertThat(refusalOf(Wish.of(WALK, 1))).isInstanceOf(Refusal.CutOffPassed.class);
  }

  @Test
  void intervals_keep_to_hours_steps_and_lengths() {
    for (var times :
        List.of("09:00 11:00", "10:10 12:00", "10:00 10:30", "10:00 15:00", "12:00 11:00")) {
      var fromTo = times.split(" ", -1);
      assertThat(refusalOf(Wish.of(saunaCabin(), fromTo[0], fromTo[1], "guest", 2)))
          .as(times)
          .isInstanceOf(Refusal.IntervalNotOffered.class);
    }
  }

  @Test
  void what_is_sold_out_comes_with_what_is_left_and_alternatives_for_as_many() {
    agency.places(Wish.of(SMALL_WALK, 1));
    agency.places(Wish.of(WALK, 12));
    agency.places(Wish.of(WALK, 7));
    var refused = expected(Outcome.Refused.class, agency.tellsThePriceOf(Wish.of(SMALL_WALK, 2)));
    assertThat(refused.why()).isInstanceOf(Refusal.SoldOut.class);
    assertThat(refused.alternatives()).isNotEmpty().doesNotContain(new Alternative.Departure(WALK));
  }

  @Test
  void a_ride_without_bikes_is_sold_out_although_it_has_seats() {
    agency.places(Wish.of(RIDE, 12));
    assertThat(refusalOf(Wish.of(RIDE, 1))).isInstanceOf(Refusal.SoldOut.class);
  }

  @Test
  void a_cabin_is_free_right_after_both_buffers() {
    agency.places(Wish.of(saunaCabin(), "12:00", "14:00", "guest", 2));
    assertThat(refusalOf(Wish.of(saunaCabin(), "14:30", "16:00", "guest", 2)))
        .isInstanceOf(Refusal.SoldOut.class);
    agency.quotes(Wish.of(saunaCabin(), "15:00", "16:00", "guest", 2));
  }

  @Test
  void coupons_and_gift_cards_are_known_or_refused() {
    assertThat(refusalOf(Wish.of(WALK, 1).coupon("NONE"))).isEqualTo(new Refusal.UnknownCoupon());
    assertThat(refusalOf(Wish.of(WALK, 1).giftCard("GIFT-20").giftCard("GIFT-0")))
        .isEqualTo(new Refusal.UnknownGiftCard(1));
  }

  @Test
  void a_gift_card_is_named_once_by_whatever_spelling() {
    assertThat(refusalOf(Wish.of(WALK, 1).giftCard("GIFT-20").giftCard("gift-20")))
        .isEqualTo(new Refusal.GiftCardNamedTwice(1));
  }

  @Test
  void a_gift_card_of_which_a_held_order_has_all_is_used_up() {
    agency.places(Wish.of(WALK, 1).giftCard("GIFT-20"));
    assertThat(refusalOf(Wish.of(WALK, 1).giftCard("GIFT-500").giftCard("GIFT-20")))
        .isEqualTo(new Refusal.GiftCardUsedUp(1));
  }
}
