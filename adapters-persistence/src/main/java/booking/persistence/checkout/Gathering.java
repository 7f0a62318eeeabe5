package booking.persistence.checkout;

import booking.domain.work.Busy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Answers many questions at once. Whoever comes while nothing is under way goes at once; those who
 * come meanwhile wait, and the first of them then asks for all. So there is no timer and no thread
 * of its own, and who comes alone is not kept waiting.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Gathering<Q, A> {
  private final Function<List<Q>, List<Optional<A>>> together;
  private final int mostAtOnce;
  private final int mostWaiting;
  private final ArrayDeque<Waiting<Q, A>> queue = new ArrayDeque<>();
  private boolean underWay;

  /**
   * Questions in the order they came.
   *
   * @param together an answer for each, in their order
   */
  Gathering(Function<List<Q>, List<Optional<A>>> together, int mostAtOnce, int mostWaiting) {
    this.together = together;
    this.mostAtOnce = mostAtOnce;
    this.mostWaiting = mostWaiting;
  }

  /** A question, and who waits: for an answer, or to ask for all himself. */
  private record Waiting<Q, A>(Q question, CompletableFuture<Turn<A>> turn) {}

  private sealed interface Turn<A> {
    record Answered<A>(Optional<A> answer) implements Turn<A> {}

    record Lead<A>() implements Turn<A> {}
  }

  /**
   * The answer; none where it is to be asked for alone, since it is not one that all can be asked,
   * or since asking for all failed.
   *
   * @throws Busy when too many wait already
   */
  Optional<A> ask(Q question) {
    var mine = new Waiting<Q, A>(question, new CompletableFuture<>());
    if (enter(mine)) {
      return lead();
    }
    return switch (mine.turn().join()) {
      case Turn.Answered<A>(var answer) -> answer;
      case Turn.Lead<A> _ -> lead();
    };
  }

  /** Whether nothing is under way, so that he may go. */
  private synchronized boolean enter(Waiting<Q, A> mine) {
    if (queue.size() >= mostWaiting) {
      throw new Busy("Too many wait to be served");
    }
    queue.add(mine);
    var first = !underWay;
    underWay = true;
    return first;
  }

  /** Asks for those at the head of the queue; the leader is the first of them. */
  private Optional<A> lead() {
    var batch = next();
    var answers = batch.stream().map(_ -> Optional.<A>empty()).toList();
    try {
      answers = together.apply(batch.stream().map(Waiting::question).toList());
    } finally {
      handOver();
      for (int i = 1; i < batch.size(); i++) {
        batch.get(i).turn().complete(new Turn.Answered<>(answers.get(i)));
      }
    }
    return answers.getFirst();
  }

  private synchronized List<Waiting<Q, A>> next() {
    var batch = new ArrayList<Waiting<Q, A>>();
    while (batch.size() < mostAtOnce && !queue.isEmpty()) {
      batch.add(queue.remove());
    }
    return batch;
  }

  /** Those who came meanwhile go next. */
  private synchronized void handOver() {
    var next = queue.peek();
    underWay = next != null;
    if (next != null) {
      next.turn().complete(new Turn.Lead<>());
    }
  }
}
