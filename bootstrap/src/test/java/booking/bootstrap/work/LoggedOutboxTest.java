package booking.bootstrap.work;

import static booking.bootstrap.work.Happened.handler;
import static booking.bootstrap.work.Happened.told;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.work.DeliverFacts;
import booking.domain.work.Subscriptions;
import booking.inmemory.InMemoryBackend;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What operators read of what could not be told. */
class LoggedOutboxTest {
  private final InMemoryBackend backend = new InMemoryBackend(Subscriptions.of(told("mail")));
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void read() {
    log.start();
    logger().setLevel(Level.INFO);
    logger().addAppender(log);
  }

  @AfterEach
  void stopReading() {
    logger().detachAppender(log);
    logger().setLevel(null);
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger(LoggedOutbox.class);
  }

  /** Tries so often to tell one who always fails, and complains by name. */
  private void isTried(int times) {
    var mail =
        handler(
            "mail",
            fact -> {
              throw new IllegalStateException("no mailbox of ada@example.org");
            });
    var outbox = new LoggedOutbox(backend.outbox());
    var deliver = new DeliverFacts(outbox, List.of(mail), backend.clock());
    for (int i = 0; i < times; i++) {
      deliver.run();
      backend.clock().advance(Duration.ofHours(7));
    }
  }

  @Test
  void what_is_put_off_is_logged_with_its_next_attempt() {
    var fact = Happened.in(backend);
    isTried(1);
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "mail could not be told of paid about %s, attempt 1: IllegalStateException. Next attempt"
                    .formatted(fact.subject())
                + " at 2030-06-01T12:00:02Z");
  }

  @Test
  void what_is_put_off_is_a_warning_from_the_third_attempt_on() {
    Happened.in(backend);
    isTried(4);
    assertThat(log.list)
        .extracting(ILoggingEvent::getLevel)
        .containsExactly(Level.INFO, Level.INFO, Level.WARN, Level.WARN);
  }

  @Test
  void what_is_given_up_is_a_warning() {
    var fact = Happened.in(backend);
    isTried(9);
    var last = log.list.getLast();
    assertThat(log.list).hasSize(9);
    assertThat(last.getLevel()).isEqualTo(Level.WARN);
    assertThat(last.getFormattedMessage())
        .startsWith("mail could not be told of paid about " + fact.subject() + ", attempt 9: ")
        .contains("Given up");
  }

  @Test
  void nothing_of_it_is_personal() {
    Happened.in(backend);
    isTried(9);
    assertThat(log.list)
        .allSatisfy(event -> {
          assertThat(event.getFormattedMessage()).doesNotContain("ada");
          assertThat(event.getThrowableProxy()).isNull();
        });
  }
}
