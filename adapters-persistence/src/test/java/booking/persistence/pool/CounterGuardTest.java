package booking.persistence.pool;

import static booking.persistence.pool.Bypass.assertRefused;

import booking.persistence.database.Trouble.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The database's own guard of what is counted. */
class CounterGuardTest {
  private final Bypass bypass = Bypass.ofAll();

  private static void assertGuarded(ThrowingCallable write) {
    assertRefused(Kind.CHECK_VIOLATION, "pool_not_oversold", write);
  }

  @Test
  void all_seats_may_be_taken() {
    bypass.change("pool", bypass.seats(3, 2), "taken = taken + 1");
  }

  @Test
  void no_more_seats_are_taken_than_there_are() {
    assertGuarded(() -> bypass.seats(3, 4));
    var full = bypass.seats(3, 3);
    assertGuarded(() -> bypass.change("pool", full, "taken = taken + 1"));
  }

  @Test
  void no_fewer_than_none_are_taken() {
    assertGuarded(() -> bypass.seats(3, -1));
    var free = bypass.seats(3, 0);
    assertGuarded(() -> bypass.change("pool", free, "taken = taken - 1"));
  }

  @Test
  void seats_that_are_taken_cannot_be_removed() {
    var full = bypass.seats(3, 3);
    assertGuarded(() -> bypass.change("pool", full, "capacity = 2"));
  }
}
