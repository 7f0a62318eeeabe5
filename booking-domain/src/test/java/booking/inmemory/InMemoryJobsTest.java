package booking.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.work.JobsContract;
import booking.domain.work.Jobs;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemoryJobsTest implements JobsContract {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final SettableClock clock = new SettableClock(InMemoryBackend.START);
  private final InMemoryJobs jobs = new InMemoryJobs(clock);

  @Override
  public Running running(Map<String, Runnable> works) {
    works.forEach((name, work) -> jobs.every(MINUTE, name, work));
    return new ByHand();
  }

  private final class ByHand implements Running {
    @Override
    public Jobs jobs() {
      return jobs;
    }

    @Override
    public void untilDone(int times) {
      for (int i = 0; i < times; i++) {
        jobs.runDue();
        clock.advance(MINUTE);
      }
    }

    @Override
    public void close() {}
  }

  @Test
  void a_job_is_done_when_it_is_due_and_not_before() {
    var runs = new AtomicInteger();
    jobs.every(MINUTE, "sweep", runs::incrementAndGet);
    jobs.runDue();
    jobs.runDue();
    assertThat(runs).hasValue(1);
    clock.advance(MINUTE);
    jobs.runDue();
    assertThat(runs).hasValue(2);
  }
}
