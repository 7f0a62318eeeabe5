package booking.persistence.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import booking.domain.work.Busy;
import booking.persistence.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers are twice the question; whoever asks for nothing keeps all others waiting. */
class GatheringTest {
  private static final int NOTHING = 0;
  private static final int NOTHING_EITHER = -1;
  private static final int UNLUCKY = 13;
  private static final int MOST_AT_ONCE = 3;
  private static final int MOST_WAITING = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<List<Integer>> batches = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> patience = new CompletableFuture<>();
  private final CompletableFuture<Void> morePatience = new CompletableFuture<>();
  private final Gathering<Integer, Integer> gathering =
      new Gathering<>(this::twice, MOST_AT_ONCE, MOST_WAITING);

  private List<Optional<Integer>> twice(List<Integer> questions) {
    batches.add(questions);
    if (questions.contains(NOTHING)) {
      patience.join();
    }
    if (questions.contains(NOTHING_EITHER)) {
      morePatience.join();
    }
    if (questions.contains(UNLUCKY)) {
      throw new IllegalArgumentException("Nobody may ask for 13");
    }
    return questions.stream().map(question -> Optional.of(question * 2)).toList();
  }

  @AfterEach
  void letGo() {
    patience.complete(null);
    morePatience.complete(null);
  }

  /** Asks on a thread of its own, and comes back when that waits. */
  private CompletableFuture<Optional<Integer>> comes(int question) {
    var answer = new CompletableFuture<Optional<Integer>>();
    var thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                answer.complete(gathering.ask(question));
              } catch (RuntimeException e) {
                answer.completeExceptionally(e);
              }
            });
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      Thread.onSpinWait();
    }
    return answer;
  }

  /** In time: an answer that never comes is a failure and not a test that never ends. */
  private static Optional<Integer> answered(CompletableFuture<Optional<Integer>> one) {
    assertThat(one).succeedsWithin(PATIENCE);
    return one.join();
  }

  @Test
  void who_comes_alone_is_asked_for_at_once() {
    assertThat(answered(comes(7))).contains(14);
    assertThat(answered(comes(8))).contains(16);
    assertThat(batches).containsExactly(List.of(7), List.of(8));
  }

  @Test
  void those_who_come_while_one_is_under_way_are_asked_for_together_in_their_order() {
    var first = comes(NOTHING);
    var others = IntStream.rangeClosed(1, 5).mapToObj(this::comes).toList();
    letGo();
    assertThat(answered(first)).contains(0);
    assertThat(others.stream().map(GatheringTest::answered))
        .containsExactly(
            Optional.of(2), Optional.of(4), Optional.of(6), Optional.of(8), Optional.of(10));
    assertThat(batches).containsExactly(List.of(NOTHING), List.of(1, 2, 3), List.of(4, 5));
  }

  @Test
  void who_comes_while_those_who_waited_are_under_way_waits_as_well() {
    var _ = comes(NOTHING);
    var _ = comes(NOTHING_EITHER);
    patience.complete(null);
    Waiting.until(() -> batches.size() == 2);
    var last = comes(1);
    assertThat(last).isNotDone();
    letGo();
    assertThat(answered(last)).contains(2);
  }

  @Test
  void more_than_may_wait_are_turned_away_at_once() {
    var _ = comes(NOTHING);
    var waiting = IntStream.rangeClosed(1, MOST_WAITING).mapToObj(this::comes).toList();
    assertThat(comes(6)).failsWithin(PATIENCE).withThrowableThat().withCauseInstanceOf(Busy.class);
    letGo();
    assertThat(waiting).allSatisfy(one -> assertThat(answered(one)).isPresent());
  }

  @Test
  void what_breaks_breaks_for_the_one_who_asked_and_the_others_are_told_to_ask_alone() {
    var _ = comes(NOTHING);
    var unlucky = comes(UNLUCKY);
    var others = List.of(comes(1), comes(2));
    var later = comes(3);
    letGo();
    assertThat(unlucky).failsWithin(PATIENCE);
    assertThat(others).allSatisfy(one -> assertThat(answered(one)).isEmpty());
    assertThat(answered(later)).contains(6);
  }
}
