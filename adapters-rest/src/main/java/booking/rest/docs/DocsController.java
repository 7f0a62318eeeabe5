package booking.rest.docs;

import booking.rest.page.Pages;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;

/** What can be read about this interface, by machines and by people. */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class DocsController {
  private final OpenApiDocument document;
  private final Pages pages;

  DocsController(OpenApiDocument document, Pages pages) {
    this.document = document;
    this.pages = pages;
  }

  @Get("/api/v1/openapi.json")
  @Produces(MediaType.APPLICATION_JSON)
  byte[] document() {
    return document.json();
  }

  @Get("/docs")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> docs() {
    return pages.pageWithScripts("docs");
  }

  @Get("/problems")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> problems() {
    return pages.page(HttpStatus.OK, "problems", Map.of("problems", List.of(ProblemCode.values())));
  }
}
