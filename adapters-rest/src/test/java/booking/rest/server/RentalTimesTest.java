package booking.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bikes in Berlin, where clocks are set back at three on 27 October 2030. */
@MicronautTest
class RentalTimesTest {
  @Inject Client client;
  @Inject Harbour harbour;

  @ParameterizedTest
  @CsvSource({
    "2030-10-27T01:00:00+02:00, 2030-10-27T02:30:00+01:00, items[0].end",
    "2030-10-27T02:30:00+01:00, 2030-10-27T05:00:00+01:00, items[0].start",
    "2030-10-27T01:30:00Z, 2030-10-27T05:00:00+01:00, items[0].start"
  })
  void an_hour_that_comes_again_cannot_be_meant(String start, String end, String field) {
    var refused = bike(start, end);
    assertThat(refused.gist()).isEqualTo("400 invalid-request " + field);
    assertThat(refused.at("/detail")).contains("comes twice");
  }

  @Test
  void the_first_time_of_that_hour_can_be_meant() {
    var meant = bike("2030-10-27T02:30:00+02:00", "2030-10-27T05:00:00+01:00");
    assertThat(meant.status()).isEqualTo(200);
    assertThat(meant.at("/hash"))
        .isEqualTo(bike("2030-10-27T02:30", "2030-10-27T05:00").at("/hash"));
  }

  @Test
  void an_instant_may_be_written_with_the_offset_of_anywhere() {
    var inTokyo = bike("2030-06-05T17:00:00+09:00", "2030-06-05T19:00:00+09:00");
    assertThat(inTokyo.status()).isEqualTo(200);
    assertThat(inTokyo.at("/hash"))
        .isEqualTo(bike("2030-06-05T10:00", "2030-06-05T12:00").at("/hash"));
  }

  private Answer bike(String start, String end) {
    var bikes = harbour.resource("bike-rental");
    var wish = Harbour.rental(bikes, start, end, "bike", 1);
    return client.post("/api/v1/quotes", "{\"items\": [%s]}".formatted(wish));
  }
}
