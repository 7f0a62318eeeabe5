package booking.application.availability;

import static booking.application.Agency.expected;
import static booking.application.Brochure.TOMORROW;
import static booking.application.Brochure.at;
import static booking.contract.catalog.CatalogFixtures.bikeFleet;
import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.saunaCabin;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.Brochure;
import booking.application.Wish;
import booking.application.availability.LookAtExperience.Command;
import booking.application.availability.LookAtExperience.Outcome;
import booking.domain.catalog.Experience;
import booking.domain.catalog.ExperienceId;
import booking.domain.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LookAtExperienceTest {
  private static final DateRange SUNDAY = new DateRange(TOMORROW, TOMORROW.plusDays(1));

  private final Agency agency = Agency.open();

  /** What is free, as {@code 10:00-13:00 ×1} on the wall; with the day where it is not Sunday. */
  private List<String> free(Experience experience, DateRange window, int participants) {
    return seen(experience, window, participants).free().stream()
        .map(free ->
            "%s-%s ×%d"
                .formatted(
                    onTheWall(experience, free.interval().start()),
                    onTheWall(experience, free.interval().end()),
                    free.left()))
        .toList();
  }

  private static String onTheWall(Experience experience, Instant instant) {
    var time = LocalDateTime.ofInstant(instant, experience.zone());
    return time.toLocalDate().equals(TOMORROW)
        ? time.toLocalTime().toString()
        : time.toLocalDate().toString().substring(5) + "T" + time.toLocalTime();
  }

  private Outcome.Intervals seen(Experience experience, DateRange window, int participants) {
    return expected(
        Outcome.Intervals.class,
        agency.cases().look.run(new Command(experience.id(), window, participants)));
  }

  private void books(String from, String to) {
    agency.places(Wish.of(saunaCabin(), from, to, "guest", 2));
  }

  @Test
  void an_experience_with_departures_shows_its_sessions() {
    var seen = agency.cases().look.run(new Command(walkingTour().id(), SUNDAY, 2));
    assertThat(expected(Outcome.Sessions.class, seen).sessions()).hasSize(3);
  }

  @Test
  void what_nobody_offers_is_not_there() {
    var unknown = new ExperienceId(new UUID(1, 2));
    assertThat(agency.cases().look.run(new Command(unknown, SUNDAY, 2)))
        .isEqualTo(new Outcome.NoSuchExperience());
    assertThat(agency.cases().look.find(unknown)).isEmpty();
  }

  @Test
  void a_cabin_nobody_booked_is_free_during_its_hours() {
    assertThat(free(sauna(), SUNDAY, 4)).containsExactly("10:00-22:00 ×1");
  }

  @Test
  void around_a_booking_its_buffers_and_ones_own_are_kept() {
    books("14:00", "16:00");
    assertThat(free(sauna(), SUNDAY, 2)).containsExactly("10:00-13:00 ×1", "17:00-22:00 ×1");
  }

  @Test
  void what_is_left_between_two_bookings_is_shown_if_it_is_long_enough() {
    books("12:00", "14:00");
    books("16:30", "18:00");
    assertThat(free(sauna(), SUNDAY, 2))
        .contains("10:00-11:00 ×1")
        .doesNotContain("15:00-15:30 ×1");
  }

  @Test
  void whatever_is_shown_can_be_had() {
    books("12:00", "14:00");
    for (var stretch : seen(sauna(), SUNDAY, 2).free()) {
      var start = LocalDateTime.ofInstant(stretch.interval().start(), sauna().zone());
      agency.quotes(
          Wish.of(
              saunaCabin(),
              start.toLocalTime().toString(),
              start.plusHours(1).toLocalTime().toString(),
              "guest",
              1));
    }
  }

  @Test
  void today_begins_at_the_first_step_after_the_cut_off() {
    agency.itIs(at("11:07").atZone(sauna().zone()).toInstant());
    assertThat(free(sauna(), SUNDAY, 2)).containsExactly("12:30-22:00 ×1");
  }

  @Test
  void when_too_little_is_left_of_the_day_nothing_is() {
    agency.itIs(at("20:31").atZone(sauna().zone()).toInstant());
    assertThat(free(sauna(), SUNDAY, 2)).isEmpty();
  }

  @Test
  void of_a_fleet_so_many_are_left_as_nobody_has_all_the_time() {
    agency.places(Wish.of(bikeFleet(), "10:00", "18:00", "bike", 8));
    assertThat(free(bikeRental(), SUNDAY, 5))
        .containsExactly("00:00-09:00 ×12", "19:00-06-03T00:00 ×12");
    assertThat(free(bikeRental(), SUNDAY, 4)).containsExactly("00:00-06-03T00:00 ×4");
  }

  @Test
  void a_cabin_takes_one_party_whatever_its_size() {
    assertThat(free(sauna(), SUNDAY, 8)).isEqualTo(free(sauna(), SUNDAY, 1));
  }

  @Test
  void nights_do_not_cut_a_stay() {
    var week = new DateRange(TOMORROW, TOMORROW.plusDays(7));
    assertThat(free(bikeRental(), week, 1)).containsExactly("00:00-06-09T00:00 ×12");
  }

  @Test
  void a_day_on_which_it_cannot_be_had_does_and_other_nights_still_do_not() {
    agency.imports(List.of(Brochure.withBikesAwayOn(TOMORROW.plusDays(2))));
    var week = new DateRange(TOMORROW, TOMORROW.plusDays(7));
    assertThat(free(bikeRental(), week, 1))
        .containsExactly("00:00-06-04T00:00 ×12", "06-05T00:00-06-09T00:00 ×12");
  }

  @Test
  void the_version_stays_while_nothing_shown_changes() {
    var before = seen(sauna(), SUNDAY, 2).version();
    agency.timePasses(Duration.ofMinutes(1));
    agency.places(Wish.on(TOMORROW.plusDays(1), saunaCabin(), "14:00", "16:00", "guest", 2));
    assertThat(seen(sauna(), SUNDAY, 2).version()).isEqualTo(before);
    books("14:00", "16:00");
    assertThat(seen(sauna(), SUNDAY, 2).version()).isNotEqualTo(before);
  }

  @Test
  void an_experience_no_longer_offered_is_not_there() {
    agency.imports(List.of(Brochure.without(walkingTour().id())));
    assertThat(agency.cases().look.find(walkingTour().id())).isEmpty();
  }
}
