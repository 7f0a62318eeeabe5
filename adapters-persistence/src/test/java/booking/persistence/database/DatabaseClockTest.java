package booking.persistence.database;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import booking.contract.work.ServerClockContract;
import booking.persistence.OnPostgres;
import booking.persistence.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DatabaseClockTest implements ServerClockContract, OnPostgres {
  private final AtomicReference<Clock> own = new AtomicReference<>(Clock.systemUTC());

  private DatabaseClock started() {
    InstantSource current = () -> own.get().instant();
    return new DatabaseClock(TestDatabase.open(), current.withZone(ZoneOffset.UTC));
  }

  private void instanceIsOffBy(Duration offset) {
    own.set(Clock.offset(Clock.systemUTC(), offset));
  }

  @Test
  void an_instance_whose_clock_is_wrong_tells_the_time_of_the_database() {
    instanceIsOffBy(Duration.ofDays(-3));
    assertThat(started().now()).isCloseTo(Instant.now(), within(2, SECONDS));
  }

  @Test
  void a_clock_that_was_set_is_found_out_by_measuring_again() {
    var clock = started();
    instanceIsOffBy(Duration.ofHours(1));
    assertThat(clock.now()).isAfter(Instant.now().plusSeconds(3000));
    clock.measure();
    assertThat(clock.now()).isCloseTo(Instant.now(), within(2, SECONDS));
  }

  @Test
  void a_little_back_is_stood_out() {
    var clock = started();
    var before = clock.now();
    instanceIsOffBy(Duration.ofMillis(-500));
    assertThat(clock.now()).isEqualTo(before);
  }
}
