package booking.rest.work;

import booking.domain.work.Job;
import booking.domain.work.Jobs;
import booking.domain.work.Outbox;
import booking.domain.work.ServerClock;
import booking.rest.access.ForOperators;
import booking.rest.access.Operator;
import booking.rest.access.Scope;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What runs by itself. */
@Controller("/api/v1/jobs")
@ForOperators(Scope.OPERATIONS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Operations")
class JobsController {
  private final Jobs jobs;
  private final Outbox outbox;
  private final ServerClock clock;

  JobsController(Jobs jobs, Outbox outbox, ServerClock clock) {
    this.jobs = jobs;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What runs by itself, and how far behind the telling of facts is. */
  @Schema(name = "Jobs")
  record JobsView(
      List<JobView> jobs,
      @Schema(description = "How long the oldest undelivered fact has been due")
          Duration outboxLag) {}

  /** Something done again and again. */
  @Schema(name = "Job")
  record JobView(
      String name,
      Instant next,
      Optional<Instant> lastSuccess,
      Optional<Instant> lastFailure,
      @Schema(description = "How often it failed since it last went well")
          int consecutiveFailures) {
    private static JobView of(Job job) {
      return new JobView(
          job.name(), job.next(), job.lastSuccess(), job.lastFailure(), job.consecutiveFailures());
    }
  }

  @Get
  @Operation(summary = "What runs by itself, and how it fares")
  JobsView jobs(@Parameter(hidden = true) Operator operator) {
    operator.needsWholePlatform();
    return new JobsView(jobs.list().stream().map(JobView::of).toList(), outbox.lag(clock.now()));
  }
}
