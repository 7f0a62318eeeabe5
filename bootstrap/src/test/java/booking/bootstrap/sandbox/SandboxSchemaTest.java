package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxSchemaTest {

  @BeforeEach
  void nothing() {
    SandboxDatabase.sql().execute("drop schema if exists sandbox cascade");
  }

  @Test
  void instances_that_start_at_once_make_it_once() throws Exception {
    try (var instances = Executors.newFixedThreadPool(3)) {
      Runnable start = SandboxSchemaTest::start;
      var starts = List.of(start, start, start);
      for (var started : starts.stream().map(instances::submit).toList()) {
        started.get();
      }
    }
    assertThat(secrets()).isEqualTo(1);
  }

  @Test
  void whoever_was_killed_while_making_it_is_not_waited_for() {
    start();
    SandboxDatabase.sql()
        .execute("update sandbox.databasechangeloglock set locked = true, lockgranted = now()");
    start();
    assertThat(secrets()).isEqualTo(1);
  }

  private static void start() {
    SandboxSchema.migrate(SandboxDatabase.running());
  }

  private static int secrets() {
    return SandboxDatabase.sql().fetchCount(SandboxDatabase.sql().selectFrom("sandbox.secret"));
  }
}
