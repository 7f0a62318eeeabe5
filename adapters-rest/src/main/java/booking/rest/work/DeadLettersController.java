package booking.rest.work;

import booking.application.work.RetryDeadLetter;
import booking.domain.work.Delivery;
import booking.domain.work.FactId;
import booking.domain.work.Outbox;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import booking.rest.problem.Ask;
import booking.rest.problem.Problem;
import booking.rest.problem.ProblemCode;
import booking.rest.problem.Refused;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What could not be told, in spite of all attempts. */
@Controller("/api/v1/outbox/dead")
@ForOperators(Scope.OPERATIONS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class DeadLettersController {
  private static final int AT_MOST = 500;
  private final Outbox outbox;
  private final RetryDeadLetter retryDeadLetter;

  DeadLettersController(Outbox outbox, RetryDeadLetter retryDeadLetter) {
    this.outbox = outbox;
    this.retryDeadLetter = retryDeadLetter;
  }

  /** Dead letters, the oldest first. */
  @Schema(name = "DeadLetters")
  record DeadLettersView(List<DeadLetterView> letters) {}

  /** A fact that one handler could not be told. */
  @Schema(name = "DeadLetter")
  record DeadLetterView(
      String fact,
      String handler,
      @Schema(example = "order-confirmed") String kind,
      @Schema(description = "The id of what it is about") String subject,
      Instant at,
      int attempts,
      @Schema(description = "What kind of trouble there was the last time")
          Optional<String> trouble) {
    private static DeadLetterView of(Delivery dead) {
      return new DeadLetterView(
          dead.fact().id().value().toString(),
          dead.handler(),
          dead.fact().kind().name(),
          dead.fact().subject().toString(),
          dead.fact().at(),
          dead.attempts(),
          dead.trouble());
    }
  }

  /** That it will be tried again. */
  @Schema(name = "Retried")
  record RetriedView(String status) {}

  @Get
  @Operation(
      summary = "What could not be told, in spite of all attempts",
      description =
          "Later facts about the same subject wait for the same handler behind it, so that their"
              + " order holds; once it is retried with success they follow by themselves. Other"
              + " handlers and other subjects do not wait.")
  DeadLettersView dead(@Parameter(hidden = true) Operator operator) {
    return new DeadLettersView(seen(operator).stream().map(DeadLetterView::of).toList());
  }

  @Post("/{fact}/{handler}/retry")
  @Operation(summary = "Try to tell it again, now")
  RetriedView retry(String fact, String handler, @Parameter(hidden = true) Operator operator) {
    var id = Ask.id(fact, FactId::new);
    if (operator.supplier().isPresent()
        && seen(operator).stream().noneMatch(dead -> dead.fact().id().equals(id))) {
      throw nothing();
    }
    return switch (retryDeadLetter.run(new RetryDeadLetter.Command(id, handler))) {
      case RetryDeadLetter.Outcome.Retried _ -> new RetriedView("due");
      case RetryDeadLetter.Outcome.NoSuchDeadLetter _ -> throw nothing();
    };
  }

  private List<Delivery> seen(Operator operator) {
    return outbox.dead(AT_MOST).stream()
        .filter(dead -> operator.sees(dead.fact().supplier()))
        .toList();
  }

  private static Refused nothing() {
    return Problem.of(ProblemCode.NOT_FOUND, "There is no such dead letter.").refused();
  }
}
