package booking.rest.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Says in our way what Micronaut refuses by itself: an unknown path, a missing parameter. */
@Primary
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var refusal =
        context
            .getRootCause()
            .flatMap(Problems::of)
            .orElseGet(() -> Problems.of(HttpStatus.valueOf(response.code())))
            .response();
    response
        .getHeaders()
        .findFirst(HttpHeaders.ALLOW)
        .ifPresent(methods -> refusal.header(HttpHeaders.ALLOW, methods));
    return refusal;
  }
}
