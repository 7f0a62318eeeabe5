package booking.bootstrap.wiring;

import booking.bootstrap.settings.Secrets;
import booking.bootstrap.settings.Settings;
import booking.rest.access.AdminKeys;
import booking.rest.access.ClientAddress;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.catalog.CatalogueReader;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;

/** What HTTP asks of the rest of the service. */
@Factory
final class RestWiring {

  /** One key for the platform's own people, good for everything. */
  @Singleton
  AdminKeys adminKeys(Secrets secrets) {
    var everything = new Operator(EnumSet.allOf(Scope.class), Optional.empty());
    return key -> Optional.of(everything).filter(operator -> secrets.isAdminKey(key));
  }

  @Singleton
  ClientAddress clientAddress(Settings settings) {
    return new ClientAddress(settings.clientAddressHeader());
  }

  @Singleton
  CatalogueReader catalogueReader() {
    return new CatalogueReader();
  }
}
