package booking.journey.kill;

import booking.domain.work.ServerClock;
import booking.persistence.database.DatabaseClock;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The clock of a service that starts as if hours had gone by, for which no test waits. */
@Factory
@Requires(property = "hours.later")
final class LaterClock {

  @Singleton
  @Primary
  ServerClock later(DatabaseClock clock, @Value("${hours.later}") int hours) {
    var passed = Duration.ofHours(hours);
    return () -> clock.now().plus(passed);
  }
}
