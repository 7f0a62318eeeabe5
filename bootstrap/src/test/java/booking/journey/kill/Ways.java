package booking.journey.kill;

import booking.journey.Await;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of two orders that nothing happened to.
 *
 * @param asking of one whose customer asks for the money to be taken
 * @param told of one that is left to Stripe, until nothing is to be told any more
 */
record Ways(List<String> asking, List<String> told) {
  static final String DONE = "after Outbox.delivered";

  /** Walked in this life. */
  static Ways in(Lives lives) throws Exception {
    lives.asks("Asker0");
    lives.leavesItToStripe("Leaver0");
    lives.untilAllAreServed();
    var told = Await.until(() -> lives.steps("Leaver0"), seen -> seen.contains(DONE));
    return new Ways(lives.steps("Asker0"), told.subList(0, told.indexOf(DONE) + 1));
  }

  /** So many steps are the same: until he has paid, nobody knows how his order goes on. */
  int alike() {
    return IntStream.range(0, asking.size())
        .filter(step -> !asking.get(step).equals(told.get(step)))
        .findFirst()
        .orElseThrow();
  }

  /** So many lives it takes: each has one of either, the latter from where they differ. */
  int longest() {
    return Math.max(asking.size(), told.size() - alike());
  }

  /** So many of the steps are different. */
  int different() {
    return asking.size() - alike() + told.size() - alike();
  }
}
