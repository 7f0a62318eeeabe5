package booking.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.time.Clocks;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** On and around the nights on which clocks are turned. */
class SessionProperties {

  @Property
  void a_session_lasts_its_length_on_any_night(@ForAll("sessions") Session session) {
    assertThat(session.when().interval()).isEqualTo(session.interval());
    assertThat(session.when().interval().length()).isEqualTo(session.length());
  }

  @Property
  void the_wall_shows_its_end(@ForAll("sessions") Session session) {
    var end = session.interval().end().atZone(session.zone()).toLocalDateTime();
    assertThat(session.end()).isEqualTo(end);
  }

  @Provide
  Arbitrary<Session> sessions() {
    return Clocks.zones()
        .flatMap(zone ->
            Clocks.wallTimes(zone)
                .flatMap(start -> lengths().map(length -> session(start, zone, length))));
  }

  private static Arbitrary<Duration> lengths() {
    return Arbitraries.integers()
        .between(1, 48)
        .map(quarters -> Duration.ofMinutes(15L * quarters));
  }

  private static Session session(LocalDateTime start, ZoneId zone, Duration length) {
    var id = new UUID(0, 1);
    return new Session(
        new SessionId(id), new SupplierId(id), new ExperienceId(id), start, zone, length, 8, true);
  }
}
