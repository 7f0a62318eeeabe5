package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.payment.Intent;
import booking.domain.payment.Truth;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

class SandboxLogTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(SandboxGateway.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @Test
  void a_bank_that_is_away_is_noted_without_what_it_was_asked() {
    log.start();
    logger.addAppender(log);
    try (var sandbox = withNoDatabase()) {
      var intent = new Intent("pi_asked", "pi_asked_secret");
      assertThat(sandbox.gateway().fetch(intent)).isInstanceOf(Truth.Unknown.class);
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("The sandbox's bank cannot be reached: SQLSTATE 08001");
  }

  private static Sandbox withNoDatabase() {
    var nowhere = new PGSimpleDataSource();
    nowhere.setPortNumbers(new int[] {1});
    return new Sandbox(DSL.using(nowhere, SQLDialect.POSTGRES), "secret", () -> Instant.EPOCH);
  }
}
