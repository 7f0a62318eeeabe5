package booking.domain.catalog;

import static booking.contract.catalog.CatalogFixtures.walkAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Walks of two hours in Berlin. */
class SessionTest {

  @Test
  void a_session_starts_when_the_wall_says_so() {
    assertThat(walkAt("2026-07-11T10:00").interval().start())
        .isEqualTo(Instant.parse("2026-07-11T08:00:00Z"));
    assertThat(walkAt("2026-12-11T10:00").interval().start())
        .isEqualTo(Instant.parse("2026-12-11T09:00:00Z"));
  }

  @Test
  void two_hours_are_two_hours_also_when_clocks_are_turned() {
    assertThat(walkAt("2026-03-29T01:00").interval().length()).isEqualTo(Duration.ofHours(2));
    assertThat(walkAt("2026-03-29T01:00").end()).isEqualTo(LocalDateTime.parse("2026-03-29T04:00"));
    assertThat(walkAt("2026-10-25T02:30").end()).isEqualTo(LocalDateTime.parse("2026-10-25T03:30"));
  }

  @Test
  void the_wall_shows_the_same_interval() {
    var walk = walkAt("2026-10-25T02:30");
    assertThat(walk.when().interval()).isEqualTo(walk.interval());
  }
}
