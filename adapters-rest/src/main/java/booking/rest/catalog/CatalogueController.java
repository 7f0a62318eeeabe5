package booking.rest.catalog;

import booking.application.catalog.ImportCatalogue;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.docs.Answers;
import booking.rest.json.JsonSchema;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Loading what suppliers offer. */
@Controller("/api/v1/catalogue")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Catalogue")
class CatalogueController {
  private static final String SCHEMA = JsonSchema.document(CatalogueDocument.class);
  private final ImportCatalogue importCatalogue;

  CatalogueController(ImportCatalogue importCatalogue) {
    this.importCatalogue = importCatalogue;
  }

  /** What was loaded; a session that was there already is not counted. */
  @Schema(name = "Imported")
  record ImportedView(int suppliers, int experiences, int newSessions) {}

  @Post("/import")
  @ForOperators(Scope.CATALOGUE)
  @Answers(
      refusals = {
        ProblemCode.CAPACITY_IN_USE,
        ProblemCode.CURRENCY_IN_USE,
        ProblemCode.ZONE_IN_USE
      })
  @Operation(
      summary = "Load a catalogue file: all of it, or nothing; again, if you like",
      description = CatalogueDocument.AGAIN)
  ImportedView load(@Body CatalogueDocument file, @Parameter(hidden = true) Operator operator) {
    var command = CatalogueReader.command(file);
    if (!command.suppliers().stream()
        .allMatch(one -> operator.sees(one.catalogue().supplier().id()))) {
      throw Problem.of(ProblemCode.FORBIDDEN, "The key is for one supplier only.").refused();
    }
    return switch (importCatalogue.run(command)) {
      case ImportCatalogue.Outcome.Imported(int suppliers, int experiences, int newSessions) ->
          new ImportedView(suppliers, experiences, newSessions);
      case ImportCatalogue.Outcome.CapacityIsInUse(var what) ->
          throw Problem.of(ProblemCode.CAPACITY_IN_USE, "More of %s is taken.".formatted(what))
              .with("what", what)
              .refused();
      case ImportCatalogue.Outcome.CurrencyIsFixed(int supplier, var currency) ->
          throw Problem.of(ProblemCode.CURRENCY_IN_USE, "It stays %s.".formatted(currency))
              .at("suppliers[%d].currency".formatted(supplier))
              .refused();
      case ImportCatalogue.Outcome.ZoneIsFixed(int supplier, int experience, var zone) ->
          throw Problem.of(ProblemCode.ZONE_IN_USE, "It stays %s.".formatted(zone))
              .at(whereZoneIsSaid(file, supplier, experience))
              .refused();
    };
  }

  private static String whereZoneIsSaid(CatalogueDocument file, int supplier, int experience) {
    return file.suppliers().get(supplier).experiences().get(experience).zone().isPresent()
        ? "suppliers[%d].experiences[%d].zone".formatted(supplier, experience)
        : "suppliers[%d].zone".formatted(supplier);
  }

  @Get("/schema")
  @Produces("application/schema+json")
  @Operation(summary = "The JSON Schema of catalogue files")
  String schema() {
    return SCHEMA;
  }
}
