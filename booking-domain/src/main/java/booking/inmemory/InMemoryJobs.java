package booking.inmemory;

import static java.util.Objects.requireNonNull;

import booking.domain.work.Job;
import booking.domain.work.Jobs;
import booking.domain.work.ServerClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Jobs in memory, done when told to: all that are due, one after the other. */
public final class InMemoryJobs implements Jobs {
  private final ServerClock clock;
  private final Map<String, Task> tasks = new ConcurrentHashMap<>();

  public InMemoryJobs(ServerClock clock) {
    this.clock = clock;
  }

  private record Task(Job job, Duration pause, Runnable work) {
    Task with(Job other) {
      return new Task(other, pause, work);
    }
  }

  /** To be done at once and then again, so long after it was done. */
  public void every(Duration pause, String name, Runnable work) {
    var job = new Job(name, clock.now(), Optional.empty(), Optional.empty(), 0);
    tasks.put(name, new Task(job, pause, work));
  }

  /** Does what is due; what goes wrong is tried again at its next time. */
  public synchronized void runDue() {
    for (var job : list()) {
      if (!job.next().isAfter(clock.now())) {
        var task = requireNonNull(tasks.get(job.name()));
        tasks.put(job.name(), task.with(done(task)));
      }
    }
  }

  private Job done(Task task) {
    var job = task.job();
    boolean failed = isFailing(task.work());
    var now = clock.now();
    var next = now.plus(task.pause());
    return failed
        ? new Job(
            job.name(), next, job.lastSuccess(), Optional.of(now), job.consecutiveFailures() + 1)
        : new Job(job.name(), next, Optional.of(now), job.lastFailure(), 0);
  }

  private static boolean isFailing(Runnable work) {
    try {
      work.run();
      return false;
    } catch (RuntimeException failed) {
      return true;
    }
  }

  @Override
  public List<Job> list() {
    return tasks.values().stream().map(Task::job).sorted(Comparator.comparing(Job::name)).toList();
  }
}
