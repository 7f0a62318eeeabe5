package booking.rest.docs;

import booking.rest.access.ForOperators;
import booking.rest.json.JsonSchema;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeepsKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.web.router.UriRouteInfo;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answers of a route: its success, its refusals by status, and all that is unexpected. */
final class Responses {
  private static final Set<ProblemCode> OF_BODIES =
      EnumSet.of(
          ProblemCode.MALFORMED_JSON,
          ProblemCode.INVALID_REQUEST,
          ProblemCode.UNSUPPORTED_MEDIA_TYPE,
          ProblemCode.BODY_TOO_LARGE);
  private static final Set<ProblemCode> OF_KEYS =
      EnumSet.of(ProblemCode.IDEMPOTENCY_KEY_INVALID, ProblemCode.IDEMPOTENCY_KEY_REUSED);
  private static final Set<ProblemCode> OF_BASKETS =
      EnumSet.range(ProblemCode.NOTHING_WANTED, ProblemCode.BELOW_GATEWAY_MINIMUM);

  private final JsonSchema schemas;
  private final ObjectNode problem;

  Responses(JsonSchema schemas, ObjectNode problem) {
    this.schemas = schemas;
    this.problem = problem;
  }

  void describe(ObjectNode operation, UriRouteInfo<?, ?> route) {
    var responses = operation.putObject("responses");
    success(responses.putObject(status(route)).put("description", "Done"), route);
    if (says(route, "later")) {
      var later = responses.putObject("202").put("description", "Not known yet: ask again");
      success(later, route);
      retryAfter(later);
    }
    refusals(route).stream()
        .collect(
            Collectors.groupingBy(
                code -> code.status().getCode(), TreeMap::new, Collectors.toList()))
        .forEach((status, codes) -> refusal(responses.putObject(status.toString()), codes));
    refusal(responses.putObject("default").put("description", "Any other refusal"));
  }

  private void success(ObjectNode response, UriRouteInfo<?, ?> route) {
    record(route.getReturnType().asArgument())
        .ifPresentOrElse(
            type -> content(response, "application/json").set("schema", schemas.sent(type)),
            () -> file(route).ifPresent(type -> content(response, type)));
  }

  /** Of what is no JSON, only what kind of file it is. */
  private static Optional<String> file(UriRouteInfo<?, ?> route) {
    return route.getAnnotationMetadata().stringValue(Produces.class);
  }

  private void refusal(ObjectNode response, List<ProblemCode> codes) {
    response.put(
        "description",
        codes.stream()
            .map(code -> "`%s`: %s".formatted(code.text(), code.title()))
            .collect(Collectors.joining("; ")));
    var status = codes.getFirst().status();
    if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
      retryAfter(response);
    }
    refusal(response);
  }

  private void refusal(ObjectNode response) {
    content(response, "application/problem+json").set("schema", problem);
  }

  private static void retryAfter(ObjectNode response) {
    response
        .putObject("headers")
        .putObject("Retry-After")
        .put("description", "In so many seconds")
        .putObject("schema")
        .put("type", "integer");
  }

  private static Set<ProblemCode> refusals(UriRouteInfo<?, ?> route) {
    var said = route.getAnnotationMetadata();
    var codes = EnumSet.of(ProblemCode.BUSY);
    addIf(takes(route, Body.class), codes, OF_BODIES);
    addIf(takes(route, QueryValue.class), codes, EnumSet.of(ProblemCode.INVALID_REQUEST));
    addIf(
        route.getUriMatchTemplate().toPathString().contains("{"),
        codes,
        EnumSet.of(ProblemCode.NOT_FOUND));
    addIf(OpenApiDocument.CHANGING.contains(route.getHttpMethod()), codes, OF_KEYS);
    addIf(
        said.booleanValue(KeepsKey.class, "needed").orElse(false),
        codes,
        EnumSet.of(ProblemCode.IDEMPOTENCY_KEY_MISSING));
    addIf(
        said.hasStereotype(ForOperators.class),
        codes,
        EnumSet.of(ProblemCode.UNAUTHORISED, ProblemCode.FORBIDDEN));
    addIf(says(route, "baskets"), codes, OF_BASKETS);
    codes.addAll(List.of(said.enumValues(Answers.class, "refusals", ProblemCode.class)));
    return codes;
  }

  private static void addIf(boolean so, Set<ProblemCode> codes, Set<ProblemCode> more) {
    if (so) {
      codes.addAll(more);
    }
  }

  private static boolean says(UriRouteInfo<?, ?> route, String member) {
    return route.getAnnotationMetadata().booleanValue(Answers.class, member).orElse(false);
  }

  private static boolean takes(UriRouteInfo<?, ?> route, Class<? extends Annotation> kind) {
    return Arrays.stream(route.getTargetMethod().getArguments())
        .anyMatch(argument -> argument.getAnnotationMetadata().hasAnnotation(kind));
  }

  private static String status(UriRouteInfo<?, ?> route) {
    return Integer.toString(
        route
            .getAnnotationMetadata()
            .enumValue(Status.class, HttpStatus.class)
            .orElse(HttpStatus.OK)
            .getCode());
  }

  static ObjectNode content(ObjectNode owner, String mediaType) {
    return owner.putObject("content").putObject(mediaType);
  }

  /** A record, also within a response. */
  static Optional<Class<? extends Record>> record(Argument<?> type) {
    var inner = type.getFirstTypeVariable().isPresent() ? type.getFirstTypeVariable().get() : type;
    return inner.getType().isRecord()
        ? Optional.of(inner.getType().asSubclass(Record.class))
        : Optional.empty();
  }
}
