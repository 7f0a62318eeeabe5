package booking.rest.availability;

import booking.application.availability.LookAtExperience;
import booking.application.availability.SearchAvailability;
import booking.domain.catalog.ExperienceId;
import booking.rest.catalog.ExperienceView;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;

/** Finding something to book. */
@Controller("/api/v1/xp")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Availability")
class AvailabilityController {
  private static final int PAGE = 20;
  private static final int LARGEST_PARTY = 1000;
  private final SearchAvailability search;
  private final LookAtExperience look;

  AvailabilityController(SearchAvailability search, LookAtExperience look) {
    this.search = search;
    this.look = look;
  }

  @Get("/available")
  @Operation(summary = "What a supplier has between two local dates, for so many people")
  FoundView available(
      @Parameter(description = "The supplier's slug", example = "hafenlicht") @QueryValue
          String supplier,
      @Parameter(description = "The first local date") @QueryValue LocalDate from,
      @Parameter(description = "The first date that no longer counts, at most 31 days on")
          @QueryValue
          LocalDate to,
      @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "1000")) @QueryValue
          String participants,
      @QueryValue Optional<String> category,
      @Parameter(description = "What name, summary or category contain") @QueryValue
          Optional<String> q,
      @QueryValue Optional<String> cursor) {
    var command =
        new SearchAvailability.Command(
            supplier,
            Window.of(from, to),
            Ask.within("participants", participants, 1, LARGEST_PARTY),
            category,
            q,
            Ask.cursor(cursor, ExperienceId::new),
            PAGE);
    return switch (search.run(command)) {
      case SearchAvailability.Outcome.Found(var page) -> FoundView.of(page);
      case SearchAvailability.Outcome.NoSuchSupplier _ -> throw unknown("supplier");
    };
  }

  @Get("/{id}")
  @Operation(summary = "One experience, with its terms, prices and questions")
  ExperienceView experience(String id) {
    return look.find(Ask.id(id, ExperienceId::new))
        .map(seen -> ExperienceView.of(seen.catalogue(), seen.experience()))
        .orElseThrow(() -> unknown("experience"));
  }

  @Get("/{id}/availability")
  @Operation(summary = "Departures of an experience, or free intervals of its resource")
  StillToBeHadView availability(
      String id,
      @QueryValue LocalDate from,
      @QueryValue LocalDate to,
      @Parameter(schema = @Schema(type = "integer")) @QueryValue Optional<String> participants) {
    var command =
        new LookAtExperience.Command(
            Ask.id(id, ExperienceId::new),
            Window.of(from, to),
            Ask.within("participants", participants, 1, 1, LARGEST_PARTY));
    return switch (look.run(command)) {
      case LookAtExperience.Outcome.Sessions sessions -> StillToBeHadView.of(sessions);
      case LookAtExperience.Outcome.Intervals intervals -> StillToBeHadView.of(intervals);
      case LookAtExperience.Outcome.NoSuchExperience _ -> throw unknown("experience");
    };
  }

  private static Refused unknown(String what) {
    return Problem.of(ProblemCode.NOT_FOUND, "There is no such " + what + ".").refused();
  }
}
