package booking.rest.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port of this adapter: what runs by itself, whoever runs it. */
public interface RecurringJobs {

  List<Job> list();

  /**
   * One job.
   *
   * @param failures in a row, since it last went well
   */
  record Job(
      String name,
      Optional<Instant> nextRun,
      Optional<Instant> lastSuccess,
      Optional<Instant> lastFailure,
      int failures,
      boolean running) {}
}
