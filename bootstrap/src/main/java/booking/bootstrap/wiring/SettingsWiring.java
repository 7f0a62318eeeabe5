package booking.bootstrap.wiring;

import booking.bootstrap.settings.Secrets;
import booking.bootstrap.settings.Settings;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What the environment decides. */
@Factory
final class SettingsWiring {

  @Singleton
  Settings settings(Environment environment) {
    return Settings.from(name ->
        environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class));
  }

  @Singleton
  Secrets secrets(Settings settings) {
    return Secrets.of(settings);
  }
}
