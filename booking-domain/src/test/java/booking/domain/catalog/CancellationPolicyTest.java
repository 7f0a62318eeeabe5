package booking.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.catalog.CancellationPolicy.Counting;
import booking.domain.catalog.CancellationPolicy.Tier;
import booking.domain.money.Rate;
import booking.domain.time.LocalSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a walk at ten in the morning in Berlin, a day after the clocks were turned back. */
class CancellationPolicyTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalSpan WALK = startingAt("2030-10-28T10:00");
  private static final Instant START = Instant.parse("2030-10-28T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT337H, 100%",
    "PT336H0.001S, 100%",
    "PT336H, 50%",
    "PT168H, 50%",
    "PT167H59M59S, 0%",
    "PT0S, 0%",
    "PT-1H, 0%"
  })
  void by_standard_exactly_fourteen_and_exactly_seven_days_bring_back_half(
      Duration before, String back) {
    assertThat(CancellationPolicy.standard().back(WALK, START.minus(before))).hasToString(back);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-10-13T21:59:59Z, 100%",
    "2030-10-13T22:00:00Z, 50%",
    "2030-10-21T21:59:59Z, 50%",
    "2030-10-21T22:00:00Z, 0%"
  })
  void by_the_calendar_the_time_of_day_does_not_matter(Instant now, String back) {
    assertThat(countedByCalendar().back(WALK, now)).hasToString(back);
  }

  @Test
  void an_hour_that_comes_twice_counts_twice() {
    var walk = startingAt("2030-10-27T10:00");
    var dayBefore = LocalDateTime.parse("2030-10-26T10:00").atZone(BERLIN).toInstant();
    assertThat(askingFor(Duration.ofHours(25)).back(walk, dayBefore)).hasToString("100%");
    assertThat(askingFor(Duration.ofHours(26)).back(walk, dayBefore)).hasToString("0%");
  }

  @Test
  void a_longer_notice_cannot_bring_back_less() {
    assertThatThrownBy(() -> policy(tier(14, "50"), tier(7, "60")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void more_than_all_cannot_come_back() {
    assertThatThrownBy(() -> tier(7, "100.1")).isInstanceOf(IllegalArgumentException.class);
  }

  private static CancellationPolicy countedByCalendar() {
    var standard = CancellationPolicy.standard();
    return new CancellationPolicy(
        Counting.CALENDAR_DAYS, standard.tiers(), true, true, Optional.empty());
  }

  private static CancellationPolicy askingFor(Duration notice) {
    return policy(new Tier(notice, true, Rate.percent("100")));
  }

  private static CancellationPolicy policy(Tier... tiers) {
    return new CancellationPolicy(Counting.ELAPSED, List.of(tiers), true, true, Optional.empty());
  }

  private static Tier tier(int days, String percent) {
    return new Tier(Duration.ofDays(days), true, Rate.percent(percent));
  }

  private static LocalSpan startingAt(String start) {
    return LocalSpan.lasting(LocalDateTime.parse(start), Duration.ofHours(2), BERLIN);
  }
}
