package booking.persistence.cache;

import static booking.persistence.cache.Counter.NOON;
import static booking.persistence.cache.Counter.QUERY;
import static booking.persistence.cache.Counter.SUPPLIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.domain.availability.PoolId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class CachedAvailabilityTest {
  private final Counter source = new Counter();
  private final CachedAvailability cache =
      new CachedAvailability(source, SecondLevel.none(), () -> 0);

  private long seenAt(Instant now) {
    return Counter.versionIn(cache.look(QUERY, now));
  }

  private void claimIsCommitted() {
    cache.changed(SUPPLIER, source.claimed());
  }

  @Test
  void what_was_looked_at_is_not_looked_at_again() {
    seenAt(NOON);
    seenAt(NOON.plusMillis(999));
    assertThat(source.looks()).isEqualTo(1);
  }

  @Test
  void a_claim_is_seen_once_it_is_committed() {
    assertThat(seenAt(NOON)).isEqualTo(1);
    claimIsCommitted();
    assertThat(seenAt(NOON)).isEqualTo(2);
  }

  @Test
  void a_claim_elsewhere_leaves_an_answer_as_it_is() {
    seenAt(NOON);
    cache.changed(SUPPLIER, Map.of(new PoolId(new UUID(9, 9)), 7L));
    seenAt(NOON);
    assertThat(source.looks()).isEqualTo(1);
  }

  @Test
  void nothing_is_shown_for_longer_than_a_second() {
    seenAt(NOON);
    seenAt(NOON.plusSeconds(1));
    assertThat(source.looks()).isEqualTo(2);
  }

  @Test
  void nothing_is_shown_beyond_the_end_of_a_hold() {
    source.changesBySelfAt(NOON.plusMillis(300));
    seenAt(NOON);
    seenAt(NOON.plusMillis(300));
    assertThat(source.looks()).isEqualTo(2);
  }

  @Test
  void what_was_read_before_a_claim_and_comes_in_after_it_does_not_stay() {
    source.meanwhile(() -> {
      source.meanwhile(() -> {});
      claimIsCommitted();
    });
    seenAt(NOON);
    assertThat(seenAt(NOON)).isEqualTo(2);
  }

  @Test
  void a_crowd_asks_the_source_once() throws Exception {
    var allAsk = new CountDownLatch(1);
    source.meanwhile(() -> await(allAsk));
    try (var threads = Executors.newFixedThreadPool(16)) {
      var answers = new ArrayList<Future<Long>>();
      for (int i = 0; i < 16; i++) {
        answers.add(threads.submit(() -> seenAt(NOON)));
      }
      allAsk.countDown();
      for (var answer : answers) {
        assertThat(answer.get()).isEqualTo(1);
      }
    }
    assertThat(source.looks()).isEqualTo(1);
  }

  @Test
  void a_source_that_fails_is_asked_again() {
    source.meanwhile(() -> {
      throw new IllegalStateException("gone");
    });
    assertThatThrownBy(() -> seenAt(NOON)).hasMessage("gone");
    source.meanwhile(() -> {});
    assertThat(seenAt(NOON)).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
