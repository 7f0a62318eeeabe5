package booking.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalSpanTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void a_start_in_the_skipped_hour_is_shifted_forward() {
    assertThat(instants("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T04:00"))
        .isEqualTo("2026-03-29T01:30:00Z/2026-03-29T02:00:00Z");
  }

  @Test
  void a_span_wholly_in_the_skipped_hour_keeps_its_length() {
    assertThat(instants("America/New_York", "2026-03-08T02:15", "2026-03-08T02:45"))
        .isEqualTo("2026-03-08T07:15:00Z/2026-03-08T07:45:00Z");
  }

  @Test
  void a_span_that_ends_just_after_the_skipped_hour_keeps_its_length() {
    assertThat(instants("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:15"))
        .isEqualTo("2026-03-29T01:30:00Z/2026-03-29T02:15:00Z");
  }

  @Test
  void a_start_in_the_repeated_hour_is_its_first_occurrence() {
    assertThat(instants("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T04:00"))
        .isEqualTo("2026-10-25T00:30:00Z/2026-10-25T03:00:00Z");
  }

  @Test
  void what_begins_and_ends_at_the_same_time_of_the_repeated_hour_lasts_an_hour() {
    assertThat(instants("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T02:30"))
        .isEqualTo("2026-10-25T00:30:00Z/2026-10-25T01:30:00Z");
  }

  @Test
  void lord_howe_turns_its_clocks_by_half_an_hour() {
    assertThat(instants("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T02:15"))
        .isEqualTo("2026-04-04T14:45:00Z/2026-04-04T15:45:00Z");
  }

  @Test
  void on_any_other_day_an_end_comes_after_its_start() {
    var noon = LocalDateTime.parse("2026-10-24T12:00");
    assertThatThrownBy(() -> new LocalSpan(noon, noon, BERLIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_hour_and_two_hours_may_end_at_the_same_time_on_the_wall() {
    assertThat(instants(lasting(1))).isEqualTo("2026-10-24T23:30:00Z/2026-10-25T00:30:00Z");
    assertThat(instants(lasting(2))).isEqualTo("2026-10-24T23:30:00Z/2026-10-25T01:30:00Z");
    assertThat(lasting(1).end()).isEqualTo(lasting(2).end());
    assertThat(lasting(1)).isNotEqualTo(lasting(2));
  }

  @Test
  void there_is_one_way_to_say_when_something_ends() {
    var start = LocalDateTime.parse("2026-10-25T02:30");
    assertThat(LocalSpan.lasting(start, Duration.ofHours(1), BERLIN))
        .isEqualTo(new LocalSpan(start, start, BERLIN));
  }

  private static LocalSpan lasting(int hours) {
    var start = LocalDateTime.parse("2026-10-25T01:30");
    return LocalSpan.lasting(start, Duration.ofHours(hours), BERLIN);
  }

  private static String instants(String zone, String start, String end) {
    return instants(
        new LocalSpan(LocalDateTime.parse(start), LocalDateTime.parse(end), ZoneId.of(zone)));
  }

  private static String instants(LocalSpan span) {
    return span.interval().start() + "/" + span.interval().end();
  }
}
