package booking.rest.docs;

import booking.domain.payment.PaymentGateway;
import booking.rest.access.ForOperators;
import booking.rest.json.Fault;
import booking.rest.json.JsonSchema;
import booking.rest.page.Resources;
import booking.rest.problem.ProblemCode;
import booking.rest.work.KeepsKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The OpenAPI document. Routes, parameters and words are those that the compiler found on the
 * controllers; bodies are described by the records that are really read and written, and what holds
 * for every route is said here once.
 */
@Singleton
final class OpenApiDocument {
  private static final String COMPILED = "META-INF/swagger/openapi.json";
  private static final String SANDBOX =
      "**SANDBOX: no real money moves.** Payments are played, with test cards only, and never with"
          + " a real one.\n\n";
  private static final String KEY =
      "Repeating the request with the same key is harmless. The same key with another body, or from"
          + " another caller, is refused; what is refused leaves its key free. A key is known for ";
  static final Set<HttpMethod> CHANGING =
      Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

  private final JsonSchema schemas = new JsonSchema("#/components/schemas/");
  private final byte[] json;

  OpenApiDocument(Router router, PaymentGateway gateway) {
    try {
      var mapper = new ObjectMapper();
      var document = (ObjectNode) mapper.readTree(Resources.bytes(COMPILED));
      document.put("openapi", "3.1.0"); // whose schemas are JSON Schemas, as ours are
      if (gateway.isSandbox()) {
        var info = (ObjectNode) document.get("info");
        info.put("description", SANDBOX + info.path("description").asText());
      }
      var responses = new Responses(schemas, schemas.sent(ProblemShape.class));
      router
          .uriRoutes()
          .distinct()
          .forEach(route ->
              operation(document, route).ifPresent(found -> complete(found, route, responses)));
      ((ObjectNode) document.get("components")).set("schemas", schemas.definitions());
      json = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException("The OpenAPI document cannot be read", e);
    }
  }

  byte[] json() {
    return json.clone();
  }

  /** What every refusal looks like; some codes bring members of their own. */
  @Schema(name = "Problem", description = "A refusal (RFC 9457); some codes bring more members")
  private record ProblemShape(
      String type,
      String title,
      int status,
      ProblemCode code,
      String detail,
      @Schema(description = "The path of what is wrong, where it is in the request")
          Optional<String> field,
      @Schema(description = "Everything that is wrong with the request") List<Fault> errors) {}

  /** What is served but hidden, as pages are, has none. */
  private static Optional<ObjectNode> operation(ObjectNode document, UriRouteInfo<?, ?> route) {
    var method = route.getHttpMethod().name().toLowerCase(Locale.ROOT);
    var found =
        document.path("paths").path(route.getUriMatchTemplate().toPathString()).path(method);
    return found instanceof ObjectNode operation ? Optional.of(operation) : Optional.empty();
  }

  private void complete(ObjectNode operation, UriRouteInfo<?, ?> route, Responses responses) {
    optionalParameters(operation, route);
    body(route)
        .ifPresent(type ->
            Responses.content(
                    operation.putObject("requestBody").put("required", true), "application/json")
                .set("schema", schemas.received(type)));
    responses.describe(operation, route);
    if (CHANGING.contains(route.getHttpMethod())) {
      idempotencyKey(operation, route.getAnnotationMetadata());
    }
    if (route.getAnnotationMetadata().hasStereotype(ForOperators.class)) {
      operation.putArray("security").addObject().putArray("operatorKey");
    }
  }

  /** In null-marked code the compiler's document takes every parameter for a required one. */
  private static void optionalParameters(ObjectNode operation, UriRouteInfo<?, ?> route) {
    var optional =
        Arrays.stream(route.getTargetMethod().getArguments())
            .filter(argument -> argument.getType() == Optional.class)
            .map(argument -> argument.getName())
            .collect(Collectors.toSet());
    for (var parameter : operation.path("parameters")) {
      if (optional.contains(parameter.path("name").asText())) {
        ((ObjectNode) parameter).put("required", false);
      }
    }
  }

  private static void idempotencyKey(ObjectNode operation, AnnotationMetadata route) {
    boolean required = route.booleanValue(KeepsKey.class, "needed").orElse(false);
    var known = route.stringValue(KeepsKey.class, "known").orElse("as long as its order");
    operation
        .withArray("parameters")
        .addObject()
        .put("name", "Idempotency-Key")
        .put("in", "header")
        .put("required", required)
        .put("description", KEY + (required ? known : "a week"))
        .putObject("schema")
        .put("type", "string")
        .put("minLength", 8)
        .put("maxLength", 255);
  }

  private static Optional<Class<? extends Record>> body(UriRouteInfo<?, ?> route) {
    return Arrays.stream(route.getTargetMethod().getArguments())
        .filter(argument -> argument.getAnnotationMetadata().hasAnnotation(Body.class))
        .findFirst()
        .flatMap(Responses::record);
  }
}
