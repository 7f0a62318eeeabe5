package booking.domain.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Port: facts that wait for their handlers. They get in with what made them happen, or through
 * {@link #add} inside a unit of work.
 *
 * <p>For one subject and handler they come in order, whatever happens: behind one that is postponed
 * or buried the later ones wait. What comes after may only make sense once it was told, and who
 * revives it gets all of them in order. Other handlers and other subjects do not wait.
 */
public interface Outbox {

  void add(Collection<Fact> facts);

  /**
   * Takes deliveries that are due for the caller alone until the lease ends. For one subject and
   * handler only the oldest that is not done yet is ever taken, so their order holds.
   */
  List<Delivery> lease(int atMost, Instant now, Duration lease);

  /** The same of one handler only, so that one who is slow keeps nobody else waiting. */
  List<Delivery> lease(String handler, int atMost, Instant now, Duration lease);

  /**
   * Ends every lease, whoever took it: for one who knows that nobody else delivers, since those who
   * leased died. Their attempts count.
   */
  void takeOver();

  void delivered(Delivery delivery);

  /** Not delivered: to be tried again then. */
  void postpone(Delivery delivery, Instant until, String trouble);

  /** Not delivered, and not to be tried again until somebody asks for it; nor are those behind. */
  void bury(Delivery delivery, String trouble);

  /** Buried deliveries, the oldest first. */
  List<Delivery> dead(int atMost);

  /** Makes a buried delivery due again, and says whether there was one. */
  boolean revive(FactId fact, String handler, Instant now);

  /** How long the oldest undelivered fact has been due; zero when nothing is. */
  Duration lag(Instant now);
}
