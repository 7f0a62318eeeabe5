package booking.bootstrap.wiring;

import booking.bootstrap.settings.Settings;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where customers and the sandbox gateway reach this service. */
@Singleton
public final class PublicAddress {
  private final URI url;

  PublicAddress(Settings settings, @Value("${micronaut.server.port}") int port) {
    this.url = settings.publicUrl().orElse(URI.create("http://127.0.0.1:" + port));
  }

  public URI url() {
    return url;
  }
}
