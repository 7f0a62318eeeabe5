package booking.domain.catalog;

import static booking.contract.catalog.CatalogFixtures.bikeRental;
import static booking.contract.catalog.CatalogFixtures.sauna;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.catalog.Offer.TimeUnit;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

  @Test
  void a_departure_is_charged_once() {
    assertThat(walkingTour().offer().units(walkAt("2026-07-11T10:00").when())).isEqualTo(1);
  }

  @Test
  void a_started_hour_counts() {
    assertThat(TimeUnit.HOUR.started(span("2026-07-11T10:00", "2026-07-11T12:00"))).isEqualTo(2);
    assertThat(TimeUnit.HOUR.started(span("2026-07-11T10:00", "2026-07-11T12:00:01"))).isEqualTo(3);
    assertThat(TimeUnit.HOUR.started(span("2026-07-11T10:00", "2026-07-11T10:15"))).isEqualTo(1);
  }

  @Test
  void hours_are_real_ones_when_clocks_are_turned() {
    assertThat(TimeUnit.HOUR.started(span("2026-03-29T01:00", "2026-03-29T04:00"))).isEqualTo(2);
    assertThat(TimeUnit.HOUR.started(span("2026-10-25T01:00", "2026-10-25T04:00"))).isEqualTo(4);
  }

  @Test
  void days_are_the_dates_that_are_touched() {
    assertThat(TimeUnit.DAY.started(span("2026-07-11T08:00", "2026-07-11T20:00"))).isEqualTo(1);
    assertThat(TimeUnit.DAY.started(span("2026-07-11T20:00", "2026-07-12T08:00"))).isEqualTo(2);
    assertThat(TimeUnit.DAY.started(span("2026-07-11T08:00", "2026-07-12T00:00"))).isEqualTo(1);
    assertThat(TimeUnit.DAY.started(span("2026-10-24T08:00", "2026-10-26T08:00"))).isEqualTo(3);
  }

  @Test
  void nights_are_the_midnights_that_are_passed_but_at_least_one() {
    assertThat(TimeUnit.NIGHT.started(span("2026-07-11T15:00", "2026-07-13T11:00"))).isEqualTo(2);
    assertThat(TimeUnit.NIGHT.started(span("2026-07-11T08:00", "2026-07-11T20:00"))).isEqualTo(1);
  }

  @Test
  void a_stay_counts_once_however_long_it_is() {
    assertThat(TimeUnit.STAY.started(span("2026-07-11T15:00", "2026-07-25T11:00"))).isEqualTo(1);
  }

  @Test
  void a_step_counts_from_midnight() {
    var offer = (Offer.Intervals) bikeRental().offer();
    assertThat(offer.keepsToStep(span("2026-07-11T10:30", "2026-07-12T00:00"))).isTrue();
    assertThat(offer.keepsToStep(span("2026-07-11T10:31", "2026-07-12T00:00"))).isFalse();
    assertThat(offer.keepsToStep(span("2026-07-11T10:30", "2026-07-12T00:01"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1H", "PT7H", "PT30H", "P2D"})
  void a_step_that_does_not_fit_into_a_day_is_none(String step) {
    assertThatThrownBy(() -> every(Duration.parse(step), Duration.ofDays(14)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1M", "PT45M", "PT8H", "P1D"})
  void a_step_fits_into_a_day_without_a_rest(String step) {
    var offer = every(Duration.parse(step), Duration.ofDays(14));
    assertThat(offer.keepsToStep(span("2026-07-11T00:00", "2026-07-12T00:00"))).isTrue();
  }

  @Test
  void something_has_to_fit_between_shortest_and_longest() {
    assertThatThrownBy(() -> every(Duration.ofHours(4), Duration.ofHours(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> every(Duration.ofMinutes(15), Duration.ofMinutes(30)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Offer.Intervals every(Duration step, Duration longest) {
    var bikes = ((Offer.Intervals) bikeRental().offer()).resource();
    return new Offer.Intervals(bikes, TimeUnit.HOUR, Duration.ofHours(1), longest, step);
  }

  @Test
  void a_day_by_the_wall_is_a_day_also_when_it_has_23_hours() {
    var offer = (Offer.Intervals) bikeRental().offer();
    assertThat(offer.lengthOf(span("2026-03-28T10:00", "2026-03-29T10:00")))
        .isEqualTo(Duration.ofDays(1));
  }

  @Test
  void as_long_means_real_hours_or_as_much_on_the_wall() {
    var day = (Offer.Intervals) bikeRental().offer();
    var hour = (Offer.Intervals) sauna().offer();
    var wanted = span("2026-03-27T22:00", "2026-03-28T04:00");
    var later = LocalDateTime.parse("2026-03-28T22:00");
    assertThat(day.asLongAs(wanted, later)).isEqualTo(span("2026-03-28T22:00", "2026-03-29T04:00"));
    assertThat(hour.asLongAs(wanted, later))
        .isEqualTo(span("2026-03-28T22:00", "2026-03-29T05:00"));
  }

  private static LocalSpan span(String start, String end) {
    return new LocalSpan(
        LocalDateTime.parse(start), LocalDateTime.parse(end), ZoneId.of("Europe/Berlin"));
  }
}
