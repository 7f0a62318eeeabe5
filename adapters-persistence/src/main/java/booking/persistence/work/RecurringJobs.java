package booking.persistence.work;

import booking.domain.work.Job;
import booking.domain.work.Jobs;
import booking.domain.work.ServerClock;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Recurring jobs on db-scheduler: instances share them through the database. */
public final class RecurringJobs implements Jobs, AutoCloseable {
  private static final int THREADS = 2;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  /** After six of them without one, an instance is dead, and others go on with what it was at. */
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  /**
   * @param lookEvery how late a job may be
   * @param clock the one of all instances, since they judge by it who is alive
   */
  public RecurringJobs(
      DataSource database, List<RecurringJob> jobs, Duration lookEvery, ServerClock clock) {
    scheduler =
        Scheduler.create(database)
            .startTasks(jobs.stream().map(RecurringJobs::task).toList())
            .threads(THREADS)
            .pollingInterval(lookEvery)
            .heartbeatInterval(SIGN_OF_LIFE)
            .clock(clock::now)
            .shutdownMaxWait(LONGEST_STOP)
            .build();
  }

  private static RecurringTask<Void> task(RecurringJob job) {
    return Tasks.recurring(job.name(), schedule(job.rhythm()))
        .execute((instance, context) -> job.work().run());
  }

  private static Schedule schedule(RecurringJob.Rhythm rhythm) {
    return switch (rhythm) {
      case RecurringJob.Rhythm.Every(var pause) -> FixedDelay.of(pause);
      case RecurringJob.Rhythm.DailyAt(var time, var zone) -> new Daily(zone, time);
    };
  }

  public void start() {
    scheduler.start();
  }

  @Override
  public List<Job> list() {
    return scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
        .map(RecurringJobs::toJob)
        .sorted(Comparator.comparing(Job::name))
        .toList();
  }

  private static Job toJob(ScheduledExecution<?> execution) {
    return new Job(
        execution.getTaskInstance().getTaskName(),
        execution.getExecutionTime(),
        Optional.ofNullable(execution.getLastSuccess()),
        Optional.ofNullable(execution.getLastFailure()),
        execution.getConsecutiveFailures());
  }

  /** Lets what is being done finish. */
  @Override
  public void close() {
    scheduler.stop();
  }
}
