package booking.bootstrap.wiring;

import booking.bootstrap.sandbox.Sandbox;
import booking.bootstrap.settings.Secrets;
import booking.bootstrap.settings.Settings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What the environment decides. */
@Factory
final class SettingsWiring {

  /** What is refused is refused here, before there is a database in which anything is left. */
  @Singleton
  Settings settings(Environment environment) {
    var settings =
        Settings.from(name ->
            environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class));
    if (settings.stripe().isEmpty()) {
      Sandbox.refuseInProduction(settings.production());
    }
    return settings;
  }

  @Singleton
  Secrets secrets(Settings settings) {
    return Secrets.of(settings);
  }
}
