package booking.contract.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.work.Job;
import booking.domain.work.Jobs;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What operators are told of what is done again and again. */
public interface JobsContract {

  /** Jobs that are done again and again, at whatever short times. */
  Running running(Map<String, Runnable> works);

  /** They are at work until they are closed. */
  interface Running extends AutoCloseable {
    Jobs jobs();

    /** Returns when each has been done so often since it was started. */
    void untilDone(int times);

    @Override
    void close();
  }

  private static Job only(Running running) {
    return running.jobs().list().getFirst();
  }

  @Test
  default void where_there_is_nothing_to_do_there_is_no_job() {
    try (var running = running(Map.of())) {
      assertThat(running.jobs().list()).isEmpty();
    }
  }

  @Test
  default void jobs_are_listed_by_name() {
    Runnable nothing = () -> {};
    try (var running = running(Map.of("sweep", nothing, "chase", nothing, "plan", nothing))) {
      running.untilDone(1);
      assertThat(running.jobs().list())
          .extracting(Job::name)
          .containsExactly("chase", "plan", "sweep");
    }
  }

  @Test
  default void a_job_that_goes_well_says_when_and_is_done_again_later() {
    try (var running = running(Map.of("sweep", () -> {}))) {
      running.untilDone(2);
      var job = only(running);
      assertThat(job.next()).isAfter(job.lastSuccess().orElseThrow());
      assertThat(job.lastFailure()).isEmpty();
      assertThat(job.consecutiveFailures()).isZero();
    }
  }

  @Test
  default void a_job_that_fails_counts_how_often_and_is_done_again_later() {
    Runnable fails =
        () -> {
          throw new IllegalStateException("as it should in this test");
        };
    try (var running = running(Map.of("broken", fails))) {
      running.untilDone(2);
      var job = only(running);
      assertThat(job.next()).isAfter(job.lastFailure().orElseThrow());
      assertThat(job.lastSuccess()).isEmpty();
      assertThat(job.consecutiveFailures()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  default void a_job_that_goes_well_again_has_not_failed_since() {
    var runs = new AtomicInteger();
    Runnable failsAtFirst =
        () -> {
          if (runs.incrementAndGet() == 1) {
            throw new IllegalStateException("as it should in this test");
          }
        };
    try (var running = running(Map.of("shaky", failsAtFirst))) {
      running.untilDone(2);
      var job = only(running);
      assertThat(job.consecutiveFailures()).isZero();
      assertThat(job.lastFailure()).isPresent();
      assertThat(job.lastSuccess()).isPresent();
    }
  }
}
