package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.time.OpeningHours.Opening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Hours on whole days around which clocks are turned. */
class OpeningHoursProperties {
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  @Property
  void every_opening_is_admitted(
      @ForAll("hours") OpeningHours hours, @ForAll("places") Place place) {
    assertThat(hours.openings(place.day, place.zone)).allMatch(hours::admit);
  }

  @Property
  void what_is_admitted_on_a_day_lies_in_one_of_its_openings(
      @ForAll("hours") OpeningHours hours, @ForAll("places") Place place) {
    for (int from = 0; from < 24; from++) {
      var span = new LocalSpan(hour(place, from), hour(place, from + 1), place.zone);
      boolean within =
          hours
              .openings(place.day, place.zone)
              .anyMatch(
                  open -> !span.start().isBefore(open.start()) && !span.end().isAfter(open.end()));
      assertThat(hours.admit(span)).isEqualTo(within);
    }
  }

  @Property
  void openings_of_a_day_are_in_order(
      @ForAll("hours") OpeningHours hours, @ForAll("places") Place place) {
    assertThat(hours.openings(place.day, place.zone).map(LocalSpan::start).toList()).isSorted();
  }

  @Provide
  Arbitrary<OpeningHours> hours() {
    var week = Arbitraries.maps(Arbitraries.of(DayOfWeek.class), openings());
    var exceptions = Arbitraries.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25));
    return Combinators.combine(week, exceptions.set())
        .as((hours, closed) -> new OpeningHours(hours, YEAR, closed));
  }

  /** One or two, that do not touch. */
  private static Arbitrary<List<Opening>> openings() {
    var four = Arbitraries.integers().between(0, 23).set().ofSize(4).map(TreeSet::new);
    return four.map(hours -> hours.stream().map(hour -> LocalTime.of(hour, 0)).toList())
        .map(times ->
            List.of(
                new Opening(times.get(2), times.get(3)), new Opening(times.get(0), times.get(1))));
  }

  @Provide
  Arbitrary<Place> places() {
    return Clocks.zones()
        .flatMap(zone -> Clocks.daysOfChange(zone).map(day -> new Place(day, zone)));
  }

  private static LocalDateTime hour(Place place, int hour) {
    return place.day.atStartOfDay().plusHours(hour);
  }

  record Place(LocalDate day, ZoneId zone) {}
}
