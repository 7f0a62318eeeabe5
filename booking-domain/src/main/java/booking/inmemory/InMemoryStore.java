package booking.inmemory;

import booking.domain.work.Busy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One snapshot of everything. Whoever writes works on a fork of it, alone, and swaps it in when all
 * went well; so readers never wait and an aborted unit leaves nothing.
 */
public final class InMemoryStore {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final ReentrantLock writer = new ReentrantLock(true);
  private final ThreadLocal<Optional<Unit>> mine = ThreadLocal.withInitial(Optional::empty);
  private volatile Tables committed = Tables.empty();

  /** What one thread writes, and whether a part of it went wrong. */
  private static final class Unit {
    private final Tables tables;
    private boolean broken;

    Unit(Tables tables) {
      this.tables = tables;
    }
  }

  /** Reads what was committed last or, inside a unit, what that has written so far. */
  <T> T read(Function<Tables, T> work) {
    return work.apply(mine.get().map(unit -> unit.tables).orElse(committed));
  }

  /** Writes all or nothing; inside a unit, as a part of that. */
  <T> T write(Function<Tables, T> work) {
    return mine.get().map(unit -> within(unit, work)).orElseGet(() -> alone(work));
  }

  private <T> T alone(Function<Tables, T> work) {
    waitForOthers();
    try {
      var unit = new Unit(committed.fork());
      mine.set(Optional.of(unit));
      T answer = work.apply(unit.tables);
      if (unit.broken) {
        throw new IllegalStateException("A unit goes on although a part of it failed");
      }
      committed = unit.tables;
      return answer;
    } finally {
      mine.remove();
      writer.unlock();
    }
  }

  private static <T> T within(Unit unit, Function<Tables, T> work) {
    boolean done = false;
    try {
      T answer = work.apply(unit.tables);
      done = true;
      return answer;
    } finally {
      unit.broken |= !done;
    }
  }

  private void waitForOthers() {
    try {
      if (!writer.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy("Another unit of work takes too long");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy("Interrupted while waiting for another unit of work", e);
    }
  }
}
