package booking.bootstrap.wiring;

import booking.application.availability.Alternatives;
import booking.application.availability.LookAtExperience;
import booking.application.availability.SearchAvailability;
import booking.domain.availability.Availability;
import booking.domain.catalog.Catalog;
import booking.domain.catalog.Sessions;
import booking.domain.work.ServerClock;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Finding what can still be had. */
@Factory
final class AvailabilityWiring {

  @Singleton
  SearchAvailability searchAvailability(
      Catalog catalog, Availability availability, ServerClock clock) {
    return new SearchAvailability(catalog, availability, clock);
  }

  @Singleton
  LookAtExperience lookAtExperience(Catalog catalog, Availability availability, ServerClock clock) {
    return new LookAtExperience(catalog, availability, clock);
  }

  @Singleton
  Alternatives alternatives(
      Catalog catalog, Sessions sessions, Availability availability, ServerClock clock) {
    return new Alternatives(catalog, sessions, availability, clock);
  }
}
