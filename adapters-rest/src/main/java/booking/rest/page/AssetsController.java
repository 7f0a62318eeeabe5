package booking.rest.page;

import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;

/** The few files that pages are made with. */
@Controller("/assets")
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class AssetsController {
  private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/";

  private final Map<String, Asset> assets =
      Map.of(
          "page.css", new Asset("pages/page.css", "text/css"),
          "icon.svg", new Asset("pages/icon.svg", "image/svg+xml"),
          "pay.js", new Asset("pages/pay.js", "text/javascript"),
          "docs.js", new Asset("pages/docs.js", "text/javascript"),
          "swagger-ui.css", new Asset(SWAGGER_UI + version() + "/swagger-ui.css", "text/css"),
          "swagger-ui-bundle.js",
              new Asset(SWAGGER_UI + version() + "/swagger-ui-bundle.js", "text/javascript"));

  private record Asset(String resource, String type) {}

  @Get("/{name}")
  HttpResponse<?> asset(String name) {
    return Optional.ofNullable(assets.get(name))
        .<HttpResponse<?>>map(AssetsController::file)
        .orElseGet(() -> Problem.of(ProblemCode.NOT_FOUND, "Nothing is served here.").response());
  }

  private static HttpResponse<byte[]> file(Asset asset) {
    return HttpResponse.ok(Resources.bytes(asset.resource()))
        .contentType(MediaType.of(asset.type() + "; charset=utf-8"))
        .header("Cache-Control", "public, max-age=3600")
        .header("X-Content-Type-Options", "nosniff");
  }

  private static String version() {
    return Resources.property("META-INF/maven/org.webjars/swagger-ui/pom.properties", "version");
  }
}
