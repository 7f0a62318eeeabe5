package booking.rest.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: where it came from is noted here, and nobody outside is told. */
@Singleton
final class LastResort implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  @Override
  @SuppressWarnings("rawtypes") // Micronaut's interface
  public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
    return Problems.of(thrown).orElseGet(() -> unexpected(request, thrown)).response();
  }

  private static Problem unexpected(HttpRequest<?> request, Throwable thrown) {
    var route = RouteAttributes.getRouteInfo(request).map(Object::toString).orElse("a request");
    LOG.error("{} failed: {}", route, Trace.of(thrown));
    return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
