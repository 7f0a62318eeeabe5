package booking.bootstrap.wiring;

import booking.bootstrap.settings.Settings;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where this service is reached. */
@Singleton
public final class PublicAddress {
  private final Settings settings;
  private final Provider<EmbeddedServer> server;

  PublicAddress(Settings settings, Provider<EmbeddedServer> server) {
    this.settings = settings;
    this.server = server;
  }

  /** By customers. */
  public URI url() {
    return settings.publicUrl().orElseGet(this::own);
  }

  /** From this machine. */
  public URI own() {
    return URI.create("http://127.0.0.1:" + server.get().getPort());
  }
}
