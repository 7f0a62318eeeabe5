package booking.rest.work;

import booking.domain.work.IdempotencyKey;
import booking.domain.work.RequestHash;
import booking.rest.access.Credentials;
import booking.rest.access.HandedOn;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Tells a repetition from a mistake on every route that changes something: a key belongs to the
 * request it first came with, unless that was refused.
 */
@ServerFilter(
    value = ServerFilter.MATCH_ALL_PATTERN,
    methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE})
final class IdempotencyFilter {
  static final String HEADER = "Idempotency-Key";
  private final Once once;
  private final Executor blocking;

  /** The first with its key, which was kept before anything was done. */
  private record First(KeyedRequest request) {}

  IdempotencyFilter(Once once, @Named(TaskExecutors.BLOCKING) Executor blocking) {
    this.once = once;
    this.blocking = blocking;
  }

  @RequestFilter
  @Order(2)
  @ExecuteOn(TaskExecutors.BLOCKING)
  void recognise(ServerHttpRequest<?> request) {
    RouteAttributes.getRouteInfo(request).ifPresent(route -> recognise(request, route));
  }

  private void recognise(ServerHttpRequest<?> request, RouteInfo<?> route) {
    var keyed = keyed(request);
    var kept = Optional.ofNullable(route.getAnnotationMetadata().getAnnotation(KeepsKey.class));
    if (keyed.isEmpty() && kept.flatMap(keeps -> keeps.booleanValue("needed")).orElse(false)) {
      throw missing();
    }
    if (kept.isEmpty()) {
      keyed
          .filter(once::isFirst)
          .ifPresent(first -> HandedOn.to(request, First.class, new First(first)));
    }
    keyed.ifPresent(found -> HandedOn.to(request, KeyedRequest.class, found));
  }

  /** What was refused changed nothing, and is not stored: neither here nor where one places. */
  @ResponseFilter
  CompletableFuture<HttpResponse<?>> forget(HttpRequest<?> request, HttpResponse<?> response) {
    return HandedOn.in(request, First.class)
        .filter(first -> isRefusal(response.code()))
        .map(first -> CompletableFuture.runAsync(() -> once.forget(first.request()), blocking))
        .orElseGet(() -> CompletableFuture.completedFuture(null))
        .thenApply(done -> response);
  }

  /** A card that was declined was tried. */
  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500 && status != HttpStatus.PAYMENT_REQUIRED.getCode();
  }

  private static Optional<KeyedRequest> keyed(ServerHttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst(HEADER)
        .map(IdempotencyFilter::read)
        .map(key -> new KeyedRequest(scope(request), key, hash(request)));
  }

  private static String scope(HttpRequest<?> request) {
    return request.getMethodName() + " " + request.getPath() + " " + caller(request);
  }

  private static String caller(HttpRequest<?> request) {
    return Credentials.key(request).map(Sha256::hex).orElse("anyone");
  }

  private static RequestHash hash(ServerHttpRequest<?> request) {
    try (var body = request.byteBody().split(ByteBody.SplitBackpressureMode.FASTEST)) {
      var bytes = body.buffer().join().toByteArray();
      var asked = caller(request) + " " + request.getPath() + "\0";
      return new RequestHash(Sha256.hex(asked.getBytes(StandardCharsets.UTF_8), bytes));
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

  private static Refused missing() {
    return Problem.of(
            ProblemCode.IDEMPOTENCY_KEY_MISSING, "Make one up, and repeat it when you repeat.")
        .refused();
  }
}
