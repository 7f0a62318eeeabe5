package booking.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import booking.domain.party.EmailAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private final JsonReader reader = new JsonReader();

  record Trip(
      @NotBlank @Size(max = 10) String name,
      @Min(1) @Max(9) int people,
      boolean fun,
      List<Stop> stops,
      Map<DayOfWeek, List<String>> week,
      Optional<Duration> length,
      @Min(1) Optional<Integer> spare) {}

  record Stop(@Pattern(regexp = "[a-z]+") String code, LocalDate day) {
    Stop {
      if (code.equals("nowhere")) {
        throw new IllegalArgumentException("nobody stops there");
      }
    }
  }

  private Trip trip(String json) {
    return reader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Trip.class);
  }

  private List<String> faults(String json) {
    return catchThrowableOfType(BadDocument.class, () -> trip(json)).faults().stream()
        .map(fault -> fault.path() + " " + fault.code())
        .toList();
  }

  @Test
  void what_is_right_becomes_a_record() {
    var trip =
        trip(
            """
            {'name': 'Round', 'people': 2, 'fun': true, 'stops': [{'code': 'pier', 'day': '2030-06-01'}],
             'week': {'monday': ['early', 'late']}, 'length': 'PT2H', 'unheard': 1}
            """);
    assertThat(trip)
        .isEqualTo(
            new Trip(
                "Round",
                2,
                true,
                List.of(new Stop("pier", LocalDate.of(2030, 6, 1))),
                Map.of(DayOfWeek.MONDAY, List.of("early", "late")),
                Optional.of(Duration.ofHours(2)),
                Optional.empty()));
  }

  @Test
  void lists_maps_and_optionals_may_be_missing_or_null() {
    var trip = trip("{'name': 'A', 'people': 1, 'fun': false, 'stops': null, 'length': null}");
    assertThat(trip.stops()).isEmpty();
    assertThat(trip.week()).isEmpty();
    assertThat(trip.length()).isEmpty();
  }

  @Test
  void all_faults_are_told_with_their_paths() {
    assertThat(
            faults(
                """
                {'name': 'much too long', 'people': 10, 'fun': 'yes', 'length': 'long',
                 'stops': [{'code': 'A1', 'day': '2030-02-30'}, 7, {'code': 'nowhere', 'day': '2030-01-01'}],
                 'week': {'someday': [], 'friday': [1]}}
                """))
        .containsExactly(
            "name too-long",
            "people out-of-range",
            "fun wrong-type",
            "stops[0].code invalid",
            "stops[0].day invalid",
            "stops[1] wrong-type",
            "stops[2] invalid",
            "week.someday invalid",
            "week.friday[0] wrong-type",
            "length invalid");
  }

  @Test
  void no_more_faults_are_told_than_anybody_would_read() {
    var stops = "{},".repeat(400) + "{}";
    assertThat(faults("{'name': 'A', 'people': 1, 'fun': true, 'stops': [" + stops + "]}"))
        .hasSize(50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{} x",
        "{'a': 1, 'a': 1}",
        "nul",
        "{'a': NaN}",
        "{a: 1}",
        "{'a': 01}",
        "// nothing",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
      })
  void what_is_no_json_is_told_as_such(String json) {
    assertThatThrownBy(() -> trip(json)).isInstanceOf(NotJson.class);
  }

  @Test
  void bytes_that_are_no_text_are_no_json() {
    var broken = new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'};
    assertThatThrownBy(() -> reader.read(broken, Trip.class)).isInstanceOf(NotJson.class);
  }

  @ParameterizedTest
  @CsvSource({
    "email, ada@example.com, true",
    "email, ada, false",
    "email, a@b@c, false",
    "zone, Europe/Berlin, true",
    "zone, CET+1, false",
    "zone, +02:00, false",
    "amount, 49.90, true",
    "amount, -0.005, true",
    "amount, 4.990e1, false",
    "amount, 1234567890123456, false",
    "amount, 49.90 EUR, false",
    "length, PT90M, true",
    "length, -PT1H, false",
    "length, P99999D, false",
    "time, 2030-06-01T10:00, true",
    "time, 2030-06-01T10:00:00+02:00, true",
    "time, 2030-06-01T10:00Z, true",
    "time, 2030-06-01, false",
    "time, +999999999-01-01T00:00, false"
  })
  void texts_are_read_as_what_they_stand_for(String kind, String text, boolean right) {
    Class<?> type =
        switch (kind) {
          case "email" -> EmailAddress.class;
          case "zone" -> ZoneId.class;
          case "amount" -> BigDecimal.class;
          case "length" -> Duration.class;
          case "time" -> WallTime.class;
          default -> throw new IllegalArgumentException(kind);
        };
    assertThat(TextType.of(type).read(text).isPresent()).isEqualTo(right);
  }

  @Test
  void a_wall_time_with_an_offset_is_an_instant() {
    var berlin = ZoneId.of("Europe/Berlin");
    assertThat(WallTime.parse("2030-06-01T08:00Z").in(berlin))
        .hasToString("Optional[2030-06-01T10:00]");
    assertThat(WallTime.parse("2030-06-01T08:00").in(berlin))
        .hasToString("Optional[2030-06-01T08:00]");
  }

  private record Unreadable(Thread thread) {}

  @Test
  void what_cannot_be_read_into_is_a_mistake_of_ours() {
    assertThatThrownBy(() -> Shape.of(Unreadable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Thread");
  }
}
