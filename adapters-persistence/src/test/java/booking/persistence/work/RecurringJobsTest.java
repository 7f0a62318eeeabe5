package booking.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.work.JobsContract;
import booking.domain.work.Job;
import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringJobsTest implements JobsContract {
  private static final Duration AT_ONCE = Duration.ofMillis(20);

  @BeforeEach
  void nothing_is_scheduled() {
    TestDatabase.execute("truncate scheduled_tasks");
  }

  private static RecurringJobs jobs(RecurringJob... jobs) {
    return new RecurringJobs(TestDatabase.pool(), List.of(jobs), AT_ONCE, Instant::now);
  }

  @Override
  public Running running(Map<String, Runnable> works) {
    var runs = new ConcurrentHashMap<String, Integer>();
    var jobs =
        jobs(
            works.entrySet().stream()
                .map(work -> RecurringJob.every(AT_ONCE, work.getKey(), counted(work, runs)))
                .toArray(RecurringJob[]::new));
    jobs.start();
    return new Started(jobs, works.keySet(), runs);
  }

  /** What was done is written down only after the work: so it is counted when it begins again. */
  private static Runnable counted(
      Map.Entry<String, Runnable> work, ConcurrentHashMap<String, Integer> runs) {
    return () -> {
      runs.merge(work.getKey(), 1, Integer::sum);
      work.getValue().run();
    };
  }

  private record Started(RecurringJobs jobs, Set<String> names, Map<String, Integer> runs)
      implements Running {

    @Override
    public void untilDone(int times) {
      Waiting.until(() -> names.stream().allMatch(name -> runs.getOrDefault(name, 0) > times));
    }

    @Override
    public void close() {
      jobs.close();
    }
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_job_is_done_by_one_of_two_instances() throws InterruptedException {
    var runs = new AtomicInteger();
    var other = new CountDownLatch(3);
    var rare = RecurringJob.every(Duration.ofHours(1), "rare", runs::incrementAndGet);
    var often = RecurringJob.every(AT_ONCE, "often", other::countDown);
    try (var one = jobs(rare, often);
        var two = jobs(rare, often)) {
      one.start();
      two.start();
      await(other);
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void a_daily_job_waits_for_its_hour() {
    var midnight = RecurringJob.dailyAt(LocalTime.MIDNIGHT, ZoneOffset.UTC, "daily", () -> {});
    try (var jobs = jobs(midnight)) {
      jobs.start();
      assertThat(jobs.list()).extracting(Job::name).containsExactly("daily");
      assertThat(jobs.list().getFirst().next()).isAfter(Instant.now());
    }
  }

  /** As it was left by an instance that was killed while it was at it. */
  private static void begunByOneWhoSaidNothingFor(Duration silence) {
    TestDatabase.execute(
        """
        insert into scheduled_tasks
          (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
          values ('job', 'recurring', now(), true, 'the dead', now() - interval '%s', 1)
        """
            .formatted(silence));
  }

  @Test
  void what_an_instance_was_at_when_it_was_killed_is_done_after_a_minute() throws Exception {
    begunByOneWhoSaidNothingFor(Duration.ofSeconds(61));
    var done = new CountDownLatch(1);
    try (var jobs = jobs(RecurringJob.every(Duration.ofHours(1), "job", done::countDown))) {
      jobs.start();
      await(done);
    }
  }
}
