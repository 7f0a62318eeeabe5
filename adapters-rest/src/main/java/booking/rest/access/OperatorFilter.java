package booking.rest.access;

import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;

/** Lets operators in, before their bodies are read, and hands on who they are. */
@Guarded
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OperatorFilter {
  private final AdminKeys keys;

  OperatorFilter(AdminKeys keys) {
    this.keys = keys;
  }

  @RequestFilter
  @Order(1)
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    RouteAttributes.getRouteInfo(request)
        .flatMap(route -> route.getAnnotationMetadata().enumValue(ForOperators.class, Scope.class))
        .ifPresent(scope -> HandedOn.to(request, Operator.class, operator(request, scope)));
  }

  private Operator operator(HttpRequest<?> request, Scope scope) {
    var operator = Credentials.key(request).flatMap(keys::find).orElseThrow(this::unknown);
    if (!operator.scopes().contains(scope)) {
      throw Problem.of(ProblemCode.FORBIDDEN, "The key lacks a scope.").refused();
    }
    return operator;
  }

  private Refused unknown() {
    return Problem.of(ProblemCode.UNAUTHORISED, "Send it as Authorization: Bearer, or X-Api-Key.")
        .refused();
  }
}
