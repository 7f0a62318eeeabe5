package booking.bootstrap.work;

import booking.persistence.database.DatabaseClock;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps this instance's clock to the database's; every instance does so for itself. */
@Singleton
final class ClockKeeper {
  private final DatabaseClock clock;

  ClockKeeper(DatabaseClock clock) {
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1m", initialDelay = "1m")
  void measure() {
    clock.measure();
  }
}
