package booking.inmemory;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettableClockTest {
  private final SettableClock clock = new SettableClock(NOON.plusNanos(1_999));

  @Test
  void it_stands_still_and_knows_microseconds() {
    assertThat(clock.now()).isEqualTo(NOON.plusNanos(1_000)).isEqualTo(clock.now());
  }

  @Test
  void it_moves_when_it_is_told_to_and_when_somebody_pauses() {
    clock.set(NOON);
    clock.advance(Duration.ofMinutes(1));
    clock.pause(Duration.ofSeconds(2));
    assertThat(clock.now()).isEqualTo(NOON.plusSeconds(62));
  }
}
