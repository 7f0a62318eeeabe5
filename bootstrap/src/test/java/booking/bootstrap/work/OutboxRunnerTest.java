package booking.bootstrap.work;

import static booking.bootstrap.work.Happened.handler;
import static booking.bootstrap.work.Happened.told;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.work.DeliverFacts;
import booking.domain.work.Delivery;
import booking.domain.work.Fact;
import booking.domain.work.FactHandler;
import booking.domain.work.Subscriptions;
import booking.inmemory.InMemoryBackend;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutboxRunnerTest {
  private final InMemoryBackend backend =
      new InMemoryBackend(Subscriptions.of(told("mail"), told("settle")));

  private OutboxRunner running(FactHandler... handlers) {
    var deliver = new DeliverFacts(backend.outbox(), List.of(handlers), backend.clock());
    var runner = new OutboxRunner(deliver);
    runner.start();
    runner.nudge();
    return runner;
  }

  @Test
  void a_mail_server_that_does_not_answer_holds_up_no_settling() {
    Happened.in(backend);
    var answer = new CountDownLatch(1);
    var mailing = new CountDownLatch(1);
    var settled = new CountDownLatch(2);
    var mail = handler("mail", fact -> waits(mailing, answer));
    var settle = handler("settle", fact -> settled.countDown());
    try (var runner = running(mail, settle)) {
      assertThat(comes(mailing)).isTrue();
      Happened.in(backend);
      runner.nudge();
      assertThat(comes(settled)).isTrue();
      answer.countDown();
    }
  }

  /** Says that it is at it, and goes on when it is answered. */
  private static void waits(CountDownLatch atIt, CountDownLatch answer) {
    atIt.countDown();
    comes(answer);
  }

  /** Also the lane that looks after what nobody handles any more meets a slow mail server. */
  @Test
  void while_one_is_told_on_the_lane_of_all_nothing_is_kept_from_the_others() {
    Happened.in(backend);
    var now = backend.clock().now();
    var left = new ArrayList<Delivery>();
    Consumer<Fact> looks =
        fact -> left.addAll(backend.outbox().lease(9, now, Duration.ofMinutes(1)));
    var handlers = List.of(handler("mail", looks), handler("settle", looks));
    new DeliverFacts(backend.outbox(), handlers, backend.clock()).run();
    assertThat(left).hasSize(1);
  }

  @Test
  void whoever_starts_alone_goes_on_at_once_with_what_the_dead_were_at() {
    Happened.in(backend);
    backend.outbox().lease("mail", 1, backend.clock().now(), Duration.ofDays(1));
    var mailed = new CountDownLatch(1);
    var mail = handler("mail", fact -> mailed.countDown());
    var deliver = new DeliverFacts(backend.outbox(), List.of(mail), backend.clock());
    try (var runner = new OutboxRunner(deliver)) {
      runner.startAlone();
      assertThat(comes(mailed)).isTrue();
    }
  }

  private static boolean comes(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
