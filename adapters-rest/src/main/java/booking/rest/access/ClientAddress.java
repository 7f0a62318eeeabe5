package booking.rest.access;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;

/**
 * From where somebody asks: where the connection comes from. Headers can say anything, so that one
 * is believed only where a proxy is known to write it.
 *
 * @param header the one that the proxy in front of us writes; empty when there is none
 */
public record ClientAddress(Optional<String> header) {

  public String of(HttpRequest<?> request) {
    return header
        .flatMap(name -> lastOf(request.getHeaders().getAll(name)))
        .orElseGet(() -> String.valueOf(request.getRemoteAddress().getAddress()));
  }

  /** A proxy that adds to what it was sent adds at the end. */
  private static Optional<String> lastOf(List<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.getLast())
            .map(value -> value.substring(value.lastIndexOf(',') + 1).strip())
            .filter(address -> !address.isEmpty());
  }
}
