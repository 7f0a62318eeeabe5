package booking.rest.work;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.IdempotencyKeys;
import booking.domain.work.RequestHash;
import booking.domain.work.ServerClock;
import booking.rest.access.Credentials;
import booking.rest.access.HandedOn;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.nio.charset.StandardCharsets;

/**
 * Tells a repetition from a mistake on every route that changes something: a key belongs to the
 * request it first came with.
 */
@ServerFilter(
    value = ServerFilter.MATCH_ALL_PATTERN,
    methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
final class IdempotencyFilter {
  static final String HEADER = "Idempotency-Key";
  private final IdempotencyKeys keys;
  private final ServerClock clock;

  IdempotencyFilter(IdempotencyKeys keys, ServerClock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @RequestFilter
  @Order(2)
  @ExecuteOn(TaskExecutors.BLOCKING)
  void recognise(ServerHttpRequest<?> request) {
    RouteAttributes.getRouteInfo(request).ifPresent(route -> recognise(request, route));
  }

  private void recognise(ServerHttpRequest<?> request, RouteInfo<?> route) {
    var key = request.getHeaders().findFirst(HEADER).map(IdempotencyFilter::read);
    if (route.getAnnotationMetadata().hasAnnotation(KeyNeeded.class)) {
      var keyed = new KeyedRequest(key.orElseThrow(IdempotencyFilter::missing), hash(request));
      HandedOn.to(request, KeyedRequest.class, keyed);
    } else {
      var said = key.map(known -> remembered(request, known)).orElse(Repetition.UNSAID);
      HandedOn.to(request, Repetition.class, said);
    }
  }

  private Repetition remembered(ServerHttpRequest<?> request, IdempotencyKey key) {
    return switch (keys.remember(scope(request), key, hash(request), clock.now())) {
      case FIRST -> Repetition.FIRST;
      case AGAIN -> Repetition.AGAIN;
      case DIFFERENT ->
          throw Problem.of(
                  ProblemCode.IDEMPOTENCY_KEY_REUSED, "A request that differs takes its own key.")
              .refused();
    };
  }

  /** Callers do not meet in one another's keys. */
  private static String scope(HttpRequest<?> request) {
    var caller = Credentials.key(request).map(Sha256::hex).orElse("anyone");
    return request.getMethodName() + " " + request.getPath() + " " + caller;
  }

  private static RequestHash hash(ServerHttpRequest<?> request) {
    try (var body = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
      var bytes = body.buffer().join().toByteArray();
      return new RequestHash(
          Sha256.hex(request.getPath().getBytes(StandardCharsets.UTF_8), new byte[] {0}, bytes));
    }
  }

  private static IdempotencyKey read(String text) {
    try {
      return new IdempotencyKey(text);
    } catch (IllegalArgumentException no) {
      throw Problem.of(ProblemCode.IDEMPOTENCY_KEY_INVALID, "8 to 255 visible ASCII characters.")
          .refused();
    }
  }

  private static RuntimeException missing() {
    return Problem.of(
            ProblemCode.IDEMPOTENCY_KEY_MISSING, "Make one up, and repeat it when you repeat.")
        .refused();
  }
}
