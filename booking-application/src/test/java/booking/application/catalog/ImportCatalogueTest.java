package booking.application.catalog;

import static booking.application.Brochure.TOMORROW;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.catalog.ImportCatalogue.Outcome;
import booking.application.checkout.PlaceOrder;
import booking.domain.catalog.NamedIds;
import booking.domain.pricing.Refusal;
import booking.domain.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loading what suppliers offer, and making sessions from their rules. */
class ImportCatalogueTest {
  private final Agency agency = Agency.open();

  @Test
  void loading_twice_adds_and_changes_nothing() {
    var catalogue = agency.backend().catalog().of(cityWalks().id());
    assertThat(agency.imports(Brochure.all())).isEqualTo(new Outcome.Imported(2, 5, 0));
    assertThat(agency.backend().catalog().of(cityWalks().id())).isEqualTo(catalogue);
  }

  @Test
  void a_gift_card_is_owed_from_the_first_time_on_and_only_once() {
    agency.sells(Wish.of(Brochure.WALK, 2).giftCard("GIFT-20"));
    agency.imports(Brochure.all());
    assertThat(agency.balanceOf("GIFT-20")).isEqualTo(agency.price("0.00"));
    assertThat(agency.owedOn("GIFT-20")).isEqualTo(agency.price("0.00"));
    assertThat(agency.owedOn("GIFT-500")).isEqualTo(agency.price("500.00"));
  }

  @Test
  void a_fleet_smaller_than_what_is_booked_of_it_changes_nothing() {
    agency.places(Wish.of(bikeFleet(), "10:00", "12:00", "bike", 8));
    assertThat(agency.imports(List.of(Brochure.withBikes(7))))
        .isEqualTo(new Outcome.CapacityIsInUse(bikeFleet().code()));
    assertThat(fleet()).isEqualTo(12);
    assertThat(agency.imports(List.of(Brochure.withBikes(8)))).isInstanceOf(Outcome.Imported.class);
    assertThat(fleet()).isEqualTo(8);
  }

  private int fleet() {
    return agency
        .backend()
        .catalog()
        .owning(bikeFleet().id())
        .orElseThrow()
        .resource(bikeFleet().id())
        .orElseThrow()
        .capacity();
  }

  @Test
  void of_a_file_with_one_bad_supplier_nothing_is_loaded() {
    agency.places(Wish.of(bikeFleet(), "10:00", "12:00", "bike", 8));
    var family = Wish.of(Wish.item(Brochure.WALK, "family", 1));
    assertThat(agency.imports(List.of(Brochure.withDearerFamilies(), Brochure.withBikes(7))))
        .isEqualTo(new Outcome.CapacityIsInUse(bikeFleet().code()));
    assertThat(agency.quotes(family).quote().totals().total()).isEqualTo(agency.price("60.00"));
  }

  // Sessions

  private boolean goes(String start) {
    var id = NamedIds.session(walkingTour().id(), LocalDateTime.parse(start));
    return agency.backend().sessions().find(id).isPresent();
  }

  @Test
  void sessions_are_made_a_hundred_and_twenty_days_ahead() {
    assertThat(goes("2030-06-01T10:00")).isTrue();
    assertThat(goes("2030-09-29T14:00")).isTrue();
    assertThat(goes("2030-09-30T10:00")).isFalse();
  }

  @Test
  void making_them_again_adds_only_the_days_that_came_into_sight() {
    assertThat(agency.cases().makeSessions.run()).isZero();
    agency.timePasses(Duration.ofDays(1));
    assertThat(agency.cases().makeSessions.run()).isEqualTo(2);
  }

  @Test
  void ten_in_the_morning_stays_ten_in_the_morning_when_the_clocks_change() {
    agency.itIs(Instant.parse("2030-10-01T12:00:00Z"));
    agency.cases().makeSessions.run();
    var days = new DateRange(LocalDate.of(2030, 10, 26), LocalDate.of(2030, 10, 28));
    assertThat(agency.found(days, 2).experiences().getFirst().sessions())
        .extracting(offered -> offered.session().interval().start().toString())
        .containsExactly(
            "2030-10-26T08:00:00Z",
            "2030-10-26T12:00:00Z",
            "2030-10-27T09:00:00Z",
            "2030-10-27T13:00:00Z");
  }

  @Test
  void on_excepted_dates_nothing_goes() {
    agency.imports(List.of(Brochure.withoutWalksOn(TOMORROW.plusDays(121))));
    agency.timePasses(Duration.ofDays(3));
    agency.cases().makeSessions.run();
    assertThat(goes("2030-09-30T10:00")).isTrue();
    assertThat(goes("2030-10-01T10:00")).isFalse();
    assertThat(goes("2030-10-02T10:00")).isTrue();
  }

  // What is no longer in it

  @Test
  void a_coupon_that_was_dropped_works_no_more_and_its_orders_stay() {
    var sold = agency.sells(Wish.of(Brochure.WALK, 1).coupon("TWICE"));
    agency.imports(List.of(Brochure.withoutCoupons()));
    var refused = agency.isAskedFor(Wish.of(Brochure.WALK, 1).coupon("TWICE"));
    assertThat(Agency.expected(PlaceOrder.Outcome.Refused.class, refused).why())
        .isEqualTo(new Refusal.UnknownCoupon());
    assertThat(agency.now(sold)).isEqualTo(sold);
  }

  @Test
  void a_session_that_no_rule_makes_any_more_is_closed_and_keeps_its_bookings() {
    var sold = agency.sells(Wish.of(Brochure.WALK, 2));
    agency.imports(List.of(Brochure.withoutWalksOn(TOMORROW)));
    assertThat(agency.isAskedFor(Wish.of(Brochure.WALK, 1)))
        .isInstanceOf(PlaceOrder.Outcome.Refused.class);
    assertThat(agency.now(sold)).isEqualTo(sold);
    assertThat(agency.seatsLeft(Brochure.WALK)).isEqualTo(18);
  }

  @Test
  void what_comes_back_is_offered_again() {
    agency.imports(List.of(Brochure.withoutWalksOn(TOMORROW)));
    agency.imports(Brochure.all());
    agency.places(Wish.of(Brochure.WALK, 1));
    agency.places(Wish.of(Brochure.SMALL_WALK, 1));
  }
}
