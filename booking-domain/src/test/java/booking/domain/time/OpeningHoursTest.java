package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.time.OpeningHours.Opening;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final DateRange SUMMER =
      new DateRange(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 1));
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 7, 6);

  private final OpeningHours mondays =
      new OpeningHours(
          Map.of(DayOfWeek.MONDAY, List.of(opening("14:00", "00:00"), opening("09:00", "12:00"))),
          SUMMER,
          Set.of(HOLIDAY));
  private final OpeningHours always = new OpeningHours(Map.of(), SUMMER, Set.of(HOLIDAY));

  @Test
  void a_booking_may_last_from_opening_to_closing() {
    assertThat(mondays.admit(span("2026-06-08T09:00", "2026-06-08T12:00"))).isTrue();
    assertThat(mondays.admit(span("2026-06-08T14:00", "2026-06-09T00:00"))).isTrue();
  }

  @Test
  void a_booking_cannot_last_over_noon_when_it_is_closed() {
    assertThat(mondays.admit(span("2026-06-08T11:00", "2026-06-08T15:00"))).isFalse();
    assertThat(mondays.admit(span("2026-06-08T08:59", "2026-06-08T10:00"))).isFalse();
    assertThat(mondays.admit(span("2026-06-08T11:00", "2026-06-08T12:01"))).isFalse();
  }

  @Test
  void on_a_day_without_hours_it_is_closed() {
    assertThat(mondays.admit(span("2026-06-09T09:00", "2026-06-09T10:00"))).isFalse();
  }

  @Test
  void on_a_holiday_it_is_closed() {
    assertThat(mondays.admit(span("2026-07-06T09:00", "2026-07-06T10:00"))).isFalse();
    assertThat(always.admit(span("2026-07-05T09:00", "2026-07-07T10:00"))).isFalse();
  }

  @Test
  void a_stay_ends_with_the_season_but_not_later() {
    assertThat(always.admit(span("2026-08-31T09:00", "2026-09-01T00:00"))).isTrue();
    assertThat(always.admit(span("2026-08-31T09:00", "2026-09-01T00:01"))).isFalse();
    assertThat(always.admit(span("2026-05-31T23:59", "2026-06-02T00:00"))).isFalse();
  }

  @Test
  void without_hours_it_is_open_day_and_night() {
    assertThat(always.admit(span("2026-06-08T22:00", "2026-06-12T04:00"))).isTrue();
  }

  @Test
  void the_openings_of_a_day_come_in_order() {
    assertThat(mondays.openings(LocalDate.of(2026, 6, 8), BERLIN))
        .containsExactly(
            span("2026-06-08T09:00", "2026-06-08T12:00"),
            span("2026-06-08T14:00", "2026-06-09T00:00"));
  }

  @Test
  void a_day_that_is_closed_has_no_openings() {
    assertThat(mondays.openings(LocalDate.of(2026, 6, 9), BERLIN)).isEmpty();
    assertThat(mondays.openings(HOLIDAY, BERLIN)).isEmpty();
    assertThat(always.openings(LocalDate.of(2026, 9, 1), BERLIN)).isEmpty();
  }

  private static Opening opening(String from, String to) {
    return new Opening(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static LocalSpan span(String start, String end) {
    return new LocalSpan(LocalDateTime.parse(start), LocalDateTime.parse(end), BERLIN);
  }
}
