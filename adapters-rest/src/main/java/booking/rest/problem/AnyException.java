package booking.rest.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last resort: what nobody expected is noted in full here and told to nobody outside. */
@Singleton
final class AnyException implements ExceptionHandler<Exception, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(AnyException.class);

  @Override
  @SuppressWarnings("rawtypes") // Micronaut's interface
  public HttpResponse<?> handle(HttpRequest request, Exception thrown) {
    return Problems.of(thrown).orElseGet(() -> unexpected(request, thrown)).response();
  }

  private static Problem unexpected(HttpRequest<?> request, Exception thrown) {
    LOG.error("{} failed: {}", request.getMethodName(), Trace.of(thrown));
    return Problems.of(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
