package booking.application.availability;

import static booking.application.Agency.expected;
import static booking.application.Brochure.AFTERNOON;
import static booking.application.Brochure.NIGHT_RIDE;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.TOMORROW;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.buggies;
import static booking.contract.catalog.CatalogFixtures.buggyRide;
import static booking.contract.catalog.CatalogFixtures.desertRides;
import static booking.contract.catalog.CatalogFixtures.experience;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.catalog.ImportCatalogue.OneSupplier;
import booking.application.checkout.PlaceOrder;
import booking.application.pricing.QuoteBasket;
import booking.domain.availability.Alternative;
import booking.domain.catalog.Offer;
import booking.domain.catalog.Resource;
import booking.domain.catalog.SupplierCatalogue;
import booking.domain.pricing.Basket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private final Agency agency = Agency.open();

  private List<Alternative> to(Wish wish) {
    return expected(QuoteBasket.Outcome.Refused.class, agency.tellsThePriceOf(wish)).alternatives();
  }

  /** As {@code 15:00-17:00} on the wall; with the day where it is not Sunday. */
  private static List<String> times(List<Alternative> alternatives) {
    return alternatives.stream()
        .map(one -> expected(Alternative.FreeTime.class, one))
        .map(free -> start(free) + "-" + end(free).toLocalTime())
        .toList();
  }

  private static String start(Alternative.FreeTime free) {
    var start = LocalDateTime.ofInstant(free.interval().start(), free.zone());
    return start.toLocalDate().equals(TOMORROW)
        ? start.toLocalTime().toString()
        : start.toString().substring(5);
  }

  private static LocalDateTime end(Alternative.FreeTime free) {
    return LocalDateTime.ofInstant(free.interval().end(), free.zone());
  }

  private void books(Resource resource, String from, String to, String ticket, int quantity) {
    agency.places(Wish.of(resource, from, to, ticket, quantity));
  }

  private static Wish cabin(String from, String to) {
    return Wish.of(saunaCabin(), from, to, "guest", 2);
  }

  @Test
  void a_cabin_that_is_taken_can_be_had_for_as_long_after_both_buffers() {
    agency.places(cabin("12:00", "14:00"));
    assertThat(times(to(cabin("12:00", "14:00"))))
        .containsExactly("15:00-17:00", "15:30-17:30", "16:00-18:00");
  }

  @Test
  void an_alternative_names_what_it_is_of() {
    agency.places(cabin("12:00", "14:00"));
    var first = expected(Alternative.FreeTime.class, to(cabin("12:00", "14:00")).getFirst());
    assertThat(first.resource()).isEqualTo(saunaCabin().id());
    assertThat(first.experience()).isEqualTo(sauna().id());
  }

  @Test
  void a_day_that_is_full_has_alternatives_on_the_next_within_hours() {
    agency.places(cabin("10:00", "14:00"));
    agency.places(cabin("15:00", "19:00"));
    assertThat(times(to(cabin("12:00", "16:00"))))
        .containsExactly("06-03T10:00-14:00", "06-03T10:30-14:30", "06-03T11:00-15:00");
  }

  @Test
  void days_further_off_are_not_near() {
    agency.imports(List.of(Brochure.withBikesAwayOn(TOMORROW.plusDays(2))));
    books(bikeFleet(), "00:00", "23:30", "bike", 12);
    agency.places(Wish.on(TOMORROW.plusDays(1), bikeFleet(), "00:30", "23:30", "bike", 12));
    assertThat(times(to(Wish.of(bikeFleet(), "12:00", "14:00", "bike", 1))))
        .allMatch(time -> time.startsWith("06-01T"));
  }

  @Test
  void a_fleet_has_alternatives_where_enough_of_it_is_free_the_nearest_first() {
    books(bikeFleet(), "12:00", "14:00", "bike", 11);
    books(bikeFleet(), "08:00", "09:00", "bike", 10);
    assertThat(times(to(Wish.of(bikeFleet(), "12:00", "14:00", "bike", 3))))
        .containsExactly("15:00-17:00", "15:30-17:30", "16:00-18:00");
    assertThat(times(to(Wish.of(bikeFleet(), "12:00", "14:00", "bike", 2))))
        .containsExactly("09:00-11:00", "15:00-17:00", "08:30-10:30");
  }

  @Test
  void what_is_near_keeps_to_the_step() {
    agency.imports(List.of(buggiesEverySixHours()));
    agency.places(nightly(5));
    assertThat(times(to(nightly(1))))
        .containsExactly("06:00-12:00", "06-03T06:00-12:00", "00:00-06:00");
  }

  /** From six to midnight, which is the last step of a day. */
  private static Wish nightly(int buggies) {
    var start = TOMORROW.atTime(18, 0);
    return Wish.of(
        new Basket.ResourceItem(
            buggies().id(),
            start,
            start.plusHours(6),
            List.of(new Basket.TicketWish("buggy", buggies)),
            List.of()));
  }

  private static OneSupplier buggiesEverySixHours() {
    var step = Duration.ofHours(6);
    var offer =
        new Offer.Intervals(buggies().id(), Offer.TimeUnit.HOUR, Duration.ofHours(1), step, step);
    var ride = experience(desertRides(), "night", offer, buggyRide().tickets(), List.of());
    var catalogue = new SupplierCatalogue(desertRides(), List.of(ride), List.of(buggies()));
    return new OneSupplier(catalogue, Brochure.book(catalogue), List.of(), List.of(), List.of());
  }

  @Test
  void what_is_near_leaves_the_rest_of_the_basket_where_it_is() {
    var twice = cabin("12:00", "14:00").basket().items().getFirst();
    assertThat(times(to(Wish.of(twice, twice))))
        .containsExactly("15:00-17:00", "15:30-17:30", "16:00-18:00");
  }

  @Test
  void near_departures_have_room_besides_the_rest_of_the_basket() {
    agency.places(Wish.of(WALK, 12));
    agency.places(Wish.of(AFTERNOON, 4));
    var some = Wish.item(WALK, "adult", 6);
    assertThat(to(Wish.of(some, some))).startsWith(new Alternative.Departure(AFTERNOON));
    assertThat(to(Wish.of(some, Wish.item(AFTERNOON, "adult", 12), some)))
        .isNotEmpty()
        .doesNotContain(new Alternative.Departure(AFTERNOON));
  }

  @Test
  void a_ride_without_bikes_has_rides_near_it() {
    agency.backend().sessions().add(List.of(NIGHT_RIDE));
    agency.places(Wish.of(RIDE, 12));
    assertThat(to(Wish.of(RIDE, 1))).containsExactly(new Alternative.Departure(NIGHT_RIDE));
  }

  @Test
  void who_is_only_short_of_an_extra_needs_no_other_time() {
    assertThat(to(Wish.of(Wish.item(WALK, 2, "picnic", 11)))).isEmpty();
  }

  @Test
  void each_item_that_is_short_has_alternatives_of_its_own() {
    books(bikeFleet(), "12:00", "14:00", "bike", 12);
    var bikes = Wish.item(bikeFleet(), "12:00", "14:00", "bike", 1);
    assertThat(to(Wish.of(Wish.item(SMALL_WALK, "adult", 3), bikes)))
        .hasOnlyElementsOfTypes(Alternative.Departure.class, Alternative.FreeTime.class)
        .hasSize(6);
  }

  @Test
  void every_interval_that_is_near_can_be_had() {
    agency.places(cabin("12:00", "14:00"));
    for (var alternative : to(cabin("12:00", "14:00"))) {
      var free = expected(Alternative.FreeTime.class, alternative);
      var start = LocalDateTime.ofInstant(free.interval().start(), free.zone());
      var guests = List.of(new Basket.TicketWish("guest", 2));
      agency.quotes(
          Wish.of(new Basket.ResourceItem(saunaCabin().id(), start, end(free), guests, List.of())));
    }
  }

  @Test
  void who_places_too_late_is_told_the_same() {
    agency.places(cabin("12:00", "14:00"));
    var late = agency.isAskedFor(cabin("12:00", "14:00").by("bea@example.org"));
    assertThat(expected(PlaceOrder.Outcome.Refused.class, late).alternatives())
        .isEqualTo(to(cabin("12:00", "14:00")));
  }
}
