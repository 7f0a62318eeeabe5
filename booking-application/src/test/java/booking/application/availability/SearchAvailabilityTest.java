package booking.application.availability;

import static booking.application.Agency.expected;
import static booking.application.Brochure.RIDE;
import static booking.application.Brochure.SMALL_WALK;
import static booking.application.Brochure.TOMORROW;
import static booking.application.Brochure.WALK;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.availability.OfferedSession.Status;
import booking.application.availability.SearchAvailability.Command;
import booking.application.availability.SearchAvailability.Outcome;
import booking.domain.catalog.ExperienceId;
import booking.domain.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchAvailabilityTest {
  private static final DateRange SUNDAY = new DateRange(TOMORROW, TOMORROW.plusDays(1));

  private final Agency agency = Agency.open();

  private Outcome search(String supplier, Optional<String> category, Optional<String> text) {
    return agency
        .cases()
        .search
        .run(new Command(supplier, SUNDAY, 2, category, text, Optional.empty(), 99));
  }

  private List<String> found(Optional<String> category, Optional<String> text) {
    return slugs(
        expected(Outcome.Found.class, search("city-walks", category, text)).page().experiences());
  }

  private static List<String> slugs(List<OfferedExperience> offered) {
    return offered.stream().map(one -> one.experience().slug()).toList();
  }

  private String version() {
    return agency.found(SUNDAY, 2).version();
  }

  @Test
  void everything_of_a_supplier_is_found_with_its_sessions() {
    var found = agency.found(SUNDAY, 2).experiences();
    assertThat(slugs(found))
        .containsExactly("walking-tour", "bike-rental", "guided-ride", "tasting");
    assertThat(found.getFirst().sessions())
        .extracting(offered -> offered.session().start().toLocalTime().getHour())
        .containsExactly(10, 12, 14);
  }

  @Test
  void a_supplier_nobody_knows_is_not_an_empty_one() {
    assertThat(search("city-walls", Optional.empty(), Optional.empty()))
        .isEqualTo(new Outcome.NoSuchSupplier());
  }

  @Test
  void a_party_finds_only_what_takes_so_many_and_so_few() {
    assertThat(slugs(agency.found(SUNDAY, 1).experiences())).doesNotContain("tasting");
    assertThat(slugs(agency.found(SUNDAY, 7).experiences())).doesNotContain("tasting");
    assertThat(slugs(agency.found(SUNDAY, 6).experiences())).contains("tasting");
    assertThat(agency.found(SUNDAY, 13).experiences()).isEmpty();
  }

  @Test
  void names_summaries_and_categories_are_searched_in_whatever_case() {
    assertThat(found(Optional.empty(), Optional.of("BIKE"))).containsExactly("bike-rental");
    assertThat(found(Optional.empty(), Optional.of("Outdoor"))).hasSize(4);
    assertThat(found(Optional.empty(), Optional.of("opera"))).isEmpty();
  }

  @Test
  void a_category_is_matched_as_a_whole() {
    assertThat(found(Optional.of("Outdoors"), Optional.empty())).hasSize(4);
    assertThat(found(Optional.of("out"), Optional.empty())).isEmpty();
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    var seen = new ArrayList<String>();
    Optional<ExperienceId> after = Optional.empty();
    do {
      var command =
          new Command("city-walks", SUNDAY, 2, Optional.empty(), Optional.empty(), after, 3);
      var page = expected(Outcome.Found.class, agency.cases().search.run(command)).page();
      seen.addAll(slugs(page.experiences()));
      after = page.next();
    } while (after.isPresent());
    assertThat(seen).isEqualTo(slugs(agency.found(SUNDAY, 2).experiences()));
  }

  @Test
  void the_price_from_is_that_of_the_cheapest_ticket_that_takes_a_seat() {
    assertThat(agency.found(SUNDAY, 2).experiences().getFirst().fromPrice())
        .isEqualTo(agency.price("12.00"));
  }

  @Test
  void a_session_with_too_few_seats_for_the_party_is_limited() {
    assertThat(statusFor(3)).isEqualTo(Status.LIMITED);
    assertThat(statusFor(2)).isEqualTo(Status.AVAILABLE);
    agency.places(Wish.of(SMALL_WALK, 2));
    assertThat(statusFor(1)).isEqualTo(Status.SOLD_OUT);
  }

  private Status statusFor(int participants) {
    return agency.found(SUNDAY, participants).experiences().getFirst().sessions().stream()
        .filter(offered -> offered.session().id().equals(SMALL_WALK.id()))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void a_session_closes_the_very_instant_its_sale_ends() {
    var saleEnds = WALK.interval().start().minus(Duration.ofHours(1));
    agency.itIs(saleEnds.minusMillis(1));
    assertThat(agency.offered(WALK).status()).isEqualTo(Status.AVAILABLE);
    agency.itIs(saleEnds);
    assertThat(agency.offered(WALK).status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void a_session_has_no_more_seats_than_there_are_bikes() {
    assertThat(agency.seatsLeft(RIDE)).isEqualTo(12);
    agency.places(Wish.of(bikeFleet(), "14:30", "16:00", "bike", 9));
    assertThat(agency.seatsLeft(RIDE)).isEqualTo(3);
  }

  @Test
  void a_bike_is_missed_until_the_buffer_has_passed() {
    agency.places(Wish.of(bikeFleet(), "18:00", "19:30", "bike", 9));
    assertThat(agency.seatsLeft(RIDE)).as("17:30 to 17:30 touches").isEqualTo(12);
    agency.places(Wish.of(bikeFleet(), "17:30", "19:00", "bike", 1));
    assertThat(agency.seatsLeft(RIDE)).isEqualTo(11);
  }

  @Test
  void bikes_that_are_away_after_midnight_are_missed_by_a_ride_before_it() {
    agency.imports(List.of(Brochure.withNightRide()));
    agency.places(Wish.overnight(bikeFleet(), "bike", 9));
    assertThat(agency.seatsLeft(Brochure.NIGHT_RIDE)).isEqualTo(3);
  }

  @Test
  void dates_are_those_on_the_wall_where_it_happens() {
    agency.itIs(Instant.parse("2030-05-31T22:30:00Z"));
    var first = agency.found(new DateRange(LocalDate.of(2030, 6, 1), TOMORROW), 2);
    assertThat(first.experiences().getFirst().sessions())
        .extracting(offered -> offered.session().start().toLocalDate())
        .containsOnly(LocalDate.of(2030, 6, 1));
  }

  @Test
  void a_hold_that_ran_out_no_longer_counts_although_nobody_swept_it() {
    agency.places(Wish.of(SMALL_WALK, 2));
    assertThat(agency.seatsLeft(SMALL_WALK)).isZero();
    agency.timePasses(Duration.ofMinutes(15));
    assertThat(agency.seatsLeft(SMALL_WALK)).isEqualTo(2);
  }

  // The version of an answer

  @Test
  void the_version_stays_while_nothing_shown_changes() {
    var before = version();
    agency.timePasses(Duration.ofMinutes(5));
    agency.places(Wish.of(bikeFleet(), "20:00", "22:00", "bike", 3));
    agency.imports(Brochure.all());
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void the_version_changes_with_a_seat_and_comes_back_with_it() {
    var before = version();
    var placed = agency.places(Wish.of(WALK, 1));
    assertThat(version()).isNotEqualTo(before);
    agency.customerGivesUp(placed);
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void the_version_changes_when_a_sale_ends() {
    var before = version();
    agency.itIs(WALK.interval().start());
    assertThat(version()).isNotEqualTo(before);
  }

  @Test
  void the_version_changes_with_a_price_or_a_name_that_is_shown() {
    var before = version();
    agency.imports(List.of(Brochure.withDearerFamilies()));
    assertThat(version()).isNotEqualTo(before);
  }
}
