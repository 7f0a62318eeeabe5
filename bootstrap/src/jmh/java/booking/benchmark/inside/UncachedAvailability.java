package booking.benchmark.inside;

import booking.domain.availability.Availability;
import booking.persistence.availability.JooqAvailability;
import booking.persistence.database.Database;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** Lets every reader ask the database itself. */
@Factory
@Requires(env = UncachedAvailability.ENVIRONMENT)
public final class UncachedAvailability {
  public static final String ENVIRONMENT = "uncached-availability";

  @Primary
  @Singleton
  Availability availability(Database database) {
    return new JooqAvailability(database);
  }
}
