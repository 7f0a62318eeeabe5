package booking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** For what others will have done in a moment. */
public final class Waiting {
  private static final Duration AT_MOST = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private Waiting() {}

  /** Returns when somebody in that database waits for a lock that somebody else has. */
  public static void untilOneIsBlocked(DSLContext sql) {
    until(() ->
        sql.fetchExists(
            DSL.table("pg_stat_activity"),
            DSL.condition("datname = current_database() and wait_event_type = 'Lock'")));
  }

  public static void until(BooleanSupplier wanted) {
    long deadline = System.nanoTime() + AT_MOST.toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
