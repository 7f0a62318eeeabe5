package booking.bootstrap.wiring;

import booking.bootstrap.settings.Settings;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

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
    return own(server.get().getHost(), server.get().getPort());
  }

  /** One that listens on every address does so on loopback; any other on its own alone. */
  static URI own(String bound, int port) {
    try {
      var address = InetAddress.getByName(bound);
      var host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
      return new URI("http", null, host, port, null, null, null);
    } catch (UnknownHostException | URISyntaxException e) {
      throw new Settings.Refused("BIND is not an address of this machine: " + bound);
    }
  }
}
