package booking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.pricing.Walks;
import booking.domain.money.Rate;
import booking.domain.pricing.PriceRule.Condition;
import booking.domain.time.DateRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conditions, on a walk that starts on Saturday, 11 July 2026 at ten in Berlin (eight in UTC). */
class PriceRuleTest {
  private static final Instant START = Instant.parse("2026-07-11T08:00:00Z");
  private static final Instant DAY_BEFORE = START.minus(Duration.ofDays(1));

  @Test
  void a_season_has_its_first_day_and_not_its_end() {
    var day = LocalDate.of(2026, 7, 11);
    assertThat(holds(new Condition.Season(new DateRange(day, day.plusDays(1))))).isTrue();
    assertThat(holds(new Condition.Season(new DateRange(day.minusDays(1), day)))).isFalse();
  }

  @Test
  void a_weekday_is_that_of_the_start() {
    assertThat(holds(new Condition.Weekdays(Set.of(DayOfWeek.SATURDAY)))).isTrue();
    assertThat(holds(new Condition.Weekdays(Set.of(DayOfWeek.SUNDAY)))).isFalse();
  }

  @Test
  void a_time_of_day_is_that_on_the_wall_and_ends_before_its_end() {
    assertThat(holds(at("10:00", "10:01"))).isTrue();
    assertThat(holds(at("08:00", "10:00"))).isFalse();
    assertThat(holds(at("10:00", "00:00"))).isTrue();
    assertThat(holds(at("10:01", "00:00"))).isFalse();
  }

  @Test
  void an_early_bird_comes_at_the_very_instant_or_before() {
    var earlyBird = new Condition.EarlyBird(Duration.ofDays(1));
    assertThat(earlyBird.holds(Walks.adults(2), 2, DAY_BEFORE)).isTrue();
    assertThat(earlyBird.holds(Walks.adults(2), 2, DAY_BEFORE.plusNanos(1))).isFalse();
  }

  @Test
  void last_minute_begins_at_the_very_instant() {
    var lastMinute = new Condition.LastMinute(Duration.ofDays(1));
    assertThat(lastMinute.holds(Walks.adults(2), 2, DAY_BEFORE)).isTrue();
    assertThat(lastMinute.holds(Walks.adults(2), 2, DAY_BEFORE.minusNanos(1))).isFalse();
  }

  @Test
  void occupancy_counts_from_its_share_to_below_the_other() {
    assertThat(holds(occupied("50", "60"))).isTrue();
    assertThat(holds(occupied("40", "50"))).isFalse();
    assertThat(holds(occupied("50.0001", "100"))).isFalse();
  }

  @Test
  void a_party_has_from_so_many_people_to_so_many() {
    assertThat(holds(new Condition.PartySize(2, 2))).isTrue();
    assertThat(holds(new Condition.PartySize(3, 9))).isFalse();
    assertThat(holds(new Condition.PartySize(1, 1))).isFalse();
  }

  private static Condition at(String from, String to) {
    return new Condition.TimeOfDay(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static Condition occupied(String from, String to) {
    return new Condition.Occupancy(Rate.percent(from), Rate.percent(to));
  }

  /** Two adults, half of the seats taken. */
  private static boolean holds(Condition condition) {
    return condition.holds(Walks.adults(2), 2, DAY_BEFORE);
  }
}
