package booking.contract.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The clock by which everything is judged. */
public interface ServerClockContract extends OnBackend {

  @Test
  default void now_is_told_to_the_microsecond() {
    var now = fresh().clock().now();
    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  default void time_does_not_go_back() {
    var clock = fresh().clock();
    var before = clock.now();
    for (int i = 0; i < 1_000; i++) {
      var now = clock.now();
      assertThat(now).isAfterOrEqualTo(before);
      before = now;
    }
  }
}
