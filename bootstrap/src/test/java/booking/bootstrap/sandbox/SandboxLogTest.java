package booking.bootstrap.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.payment.Intent;
import booking.domain.payment.Truth;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SandboxLogTest {
  private final Logger logger = (Logger) LoggerFactory.getLogger(SandboxGateway.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @Test
  void a_bank_that_is_away_is_noted_without_what_it_was_asked() {
    log.start();
    logger.addAppender(log);
    try (var sandbox = SandboxDatabase.cutOff(() -> Instant.EPOCH)) {
      var intent = new Intent("pi_asked", "pi_asked_secret");
      assertThat(sandbox.gateway().fetch(intent)).isInstanceOf(Truth.Unknown.class);
    } finally {
      logger.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("The sandbox's bank cannot be reached: SQLSTATE 08001");
  }
}
