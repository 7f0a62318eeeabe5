package booking.rest.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** What a caller shows. */
public final class Credentials {
  public static final String API_KEY = "X-Api-Key";
  private static final String BEARER = "Bearer ";

  private Credentials() {}

  public static Optional<String> bearer(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst(HttpHeaders.AUTHORIZATION)
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .filter(token -> !token.isEmpty());
  }

  public static Optional<String> key(HttpRequest<?> request) {
    return bearer(request).or(() -> request.getHeaders().findFirst(API_KEY));
  }
}
