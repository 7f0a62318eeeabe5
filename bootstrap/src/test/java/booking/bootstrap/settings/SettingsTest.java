package booking.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String LONG_ENOUGH = "a-key-that-is-long-enough";

  private static Settings with(Map<String, String> environment) {
    return Settings.from(name -> Optional.ofNullable(environment.get(name)));
  }

  @Test
  void without_any_variable_it_runs_by_itself() {
    var settings = with(Map.of());
    assertThat(settings.dataDir()).isAbsolute().endsWithRaw(Path.of("data"));
    assertThat(settings.databaseUrl()).isEmpty();
    assertThat(settings.production()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"15m, 900", "PT15M, 900", "90s, 90", "1h, 3600"})
  void how_long_holds_last_is_told_as_a_duration(String text, long seconds) {
    assertThat(with(Map.of("HOLD_TTL", text)).holdFor()).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "HOLD_TTL, soon",
    "HOLD_TTL, -5m",
    "REDIS_URL, localhost",
    "PUBLIC_URL, 'http://a b'",
    "BOOKING_PROFILE, prod",
    "SERVER_KEY, short",
    "ADMIN_API_KEY, short",
    "ADMIN_EMAIL, nobody"
  })
  void what_makes_no_sense_is_refused_by_name(String name, String value) {
    assertThatThrownBy(() -> with(Map.of(name, value)))
        .isInstanceOf(Settings.Refused.class)
        .hasMessageContaining(name);
  }

  @Test
  void instances_on_one_database_must_be_given_their_keys() {
    assertThatThrownBy(() -> with(Map.of("DATABASE_URL", "jdbc:postgresql://db/booking")))
        .hasMessageContaining("SERVER_KEY");
    assertThatThrownBy(() ->
            with(Map.of("DATABASE_URL", "jdbc:postgresql://db/booking", "SERVER_KEY", LONG_ENOUGH)))
        .hasMessageContaining("ADMIN_API_KEY");
  }

  @Test
  void nothing_secret_is_in_its_text() {
    assertThat(with(Map.of("SERVER_KEY", LONG_ENOUGH)).toString()).doesNotContain(LONG_ENOUGH);
  }
}
