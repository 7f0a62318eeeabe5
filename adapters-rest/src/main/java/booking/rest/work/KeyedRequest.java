package booking.rest.work;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.rest.access.HandedOn;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * A request with the key that makes repeating it harmless.
 *
 * @param scope the route and the caller: others do not meet in the same key
 * @param hash the fingerprint of caller, path and body
 */
public record KeyedRequest(String scope, IdempotencyKey key, RequestHash hash) {

  /** Empty when the request came without a key. */
  public static Optional<KeyedRequest> of(HttpRequest<?> request) {
    return HandedOn.in(request, KeyedRequest.class);
  }

  /** That it has come to its end, which is kept besides that it came. */
  KeyedRequest done() {
    return new KeyedRequest(scope + " done", key, hash);
  }
}
