package booking.persistence.pool;

import static booking.persistence.pool.Bypass.assertRefused;

import booking.persistence.database.Trouble.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rows that mean nothing are not stored. */
class RowGuardTest {
  private final Bypass bypass = Bypass.ofAll();

  private static void assertChecked(String constraint, ThrowingCallable write) {
    assertRefused(Kind.CHECK_VIOLATION, constraint, write);
  }

  @Test
  void a_hold_is_in_one_of_four_states() {
    for (var state : new String[] {"HELD", "COMMITTED", "RELEASED", "EXPIRED"}) {
      bypass.hold(state);
    }
    assertChecked("hold_state_check", () -> bypass.hold("LOST"));
  }

  @Test
  void a_pool_is_of_a_kind_there_is() {
    assertChecked("pool_kind_check", () -> bypass.pool("LUCK", 1, 0));
  }

  @Test
  void a_claim_is_for_something() {
    var fleet = bypass.calendar(3);
    assertChecked("claim_units_check", () -> bypass.shared(fleet, 0, 1, 2));
    assertChecked("claim_units_check", () -> bypass.shared(fleet, -1, 1, 2));
  }

  @Test
  void what_only_one_can_have_is_one() {
    var pair = bypass.calendar(2);
    assertChecked("claim_exclusive_is_one", () -> bypass.alone(pair, 2, 1, 2));
    var one = bypass.alone(pair, 1, 1, 2);
    assertChecked("claim_exclusive_is_one", () -> bypass.change("claim", one, "units = 2"));
  }

  @Test
  void an_interval_ends_after_it_begins() {
    var fleet = bypass.calendar(3);
    assertChecked("claim_check1", () -> bypass.shared(fleet, 1, 2, 2));
    assertChecked("claim_check1", () -> bypass.shared(fleet, 1, 3, 2));
  }

  @Test
  void an_interval_has_both_ends() {
    var claim = bypass.shared(bypass.calendar(3), 1, 1, 2);
    assertChecked("claim_check", () -> bypass.change("claim", claim, "blocked_to = null"));
  }
}
