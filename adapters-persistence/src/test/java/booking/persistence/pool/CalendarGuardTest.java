package booking.persistence.pool;

import static booking.persistence.pool.Bypass.assertRefused;

import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Trouble.Kind;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** The database's own guards of what is taken by interval. */
class CalendarGuardTest {
  private final Bypass bypass = Bypass.ofAll();

  private static void assertOverlaps(ThrowingCallable write) {
    assertRefused(Kind.EXCLUSION_VIOLATION, "claim_not_overlapping", write);
  }

  private static void assertTooMany(ThrowingCallable write) {
    assertRefused(Kind.CHECK_VIOLATION, "claim_within_capacity", write);
  }

  @Test
  void an_exclusive_interval_is_given_once() {
    var sauna = bypass.calendar(1);
    bypass.alone(sauna, 2, 4);
    assertOverlaps(() -> bypass.alone(sauna, 3, 5));
    assertOverlaps(() -> bypass.alone(sauna, 1, 3));
    assertOverlaps(() -> bypass.alone(sauna, 1, 9));
  }

  @Test
  void exclusive_intervals_may_adjoin() {
    var sauna = bypass.calendar(1);
    bypass.alone(sauna, 2, 4);
    bypass.alone(sauna, 4, 5);
    bypass.alone(sauna, 1, 2);
  }

  @Test
  void an_exclusive_interval_cannot_be_moved_onto_another() {
    var sauna = bypass.calendar(1);
    bypass.alone(sauna, 2, 4);
    var later = bypass.alone(sauna, 4, 6);
    assertOverlaps(
        () -> bypass.change("claim", later, "blocked_from = blocked_from - interval '1 minute'"));
  }

  @Test
  void what_was_given_back_is_in_nobody_s_way_but_does_not_come_back_to_life() {
    var sauna = bypass.calendar(1);
    var past = bypass.givenBack(sauna, 1, 2, 4, true);
    bypass.alone(sauna, 3, 5);
    assertOverlaps(() -> bypass.change("claim", past, "live = true"));
  }

  @Test
  void resources_and_suppliers_are_not_in_each_other_s_way() {
    bypass.alone(bypass.calendar(1), 2, 4);
    bypass.alone(bypass.calendar(1), 2, 4);
  }

  @Test
  void a_fleet_gives_no_more_than_it_has_at_any_one_instant() {
    var fleet = bypass.calendar(3);
    bypass.shared(fleet, 2, 1, 3);
    bypass.shared(fleet, 2, 3, 5);
    bypass.shared(fleet, 1, 2, 4);
    assertTooMany(() -> bypass.shared(fleet, 1, 2, 3));
    assertTooMany(() -> bypass.shared(fleet, 2, 4, 5));
    bypass.shared(fleet, 1, 4, 5);
  }

  @Test
  void a_claim_on_a_fleet_cannot_grow_or_move_beyond_what_there_is() {
    var fleet = bypass.calendar(3);
    var first = bypass.shared(fleet, 2, 1, 3);
    bypass.shared(fleet, 2, 3, 5);
    assertTooMany(() -> bypass.change("claim", first, "units = 4"));
    assertTooMany(
        () -> bypass.change("claim", first, "blocked_to = blocked_to + interval '1 minute'"));
  }

  @Test
  void what_a_fleet_got_back_counts_no_more_but_does_not_come_back_to_life() {
    var fleet = bypass.calendar(3);
    var past = bypass.givenBack(fleet, 3, 1, 3, false);
    bypass.shared(fleet, 3, 1, 3);
    assertTooMany(() -> bypass.change("claim", past, "live = true"));
  }

  @Test
  void a_fleet_nobody_has_gives_nothing() {
    assertTooMany(() -> bypass.shared(new UUID(1, 1), 1, 1, 2));
  }

  @Test
  void of_two_at_once_who_each_fit_alone_one_is_refused() throws Exception {
    var fleet = bypass.calendar(3);
    try (var one = TestDatabase.pool().getConnection();
        var second = Executors.newSingleThreadExecutor()) {
      one.setAutoCommit(false);
      var first = new Bypass(DSL.using(one, SQLDialect.POSTGRES), bypass.supplier());
      first.shared(fleet, 2, 1, 3);
      var meanwhile = second.submit(() -> assertTooMany(() -> bypass.shared(fleet, 2, 2, 4)));
      Waiting.untilOneIsBlocked(bypass.sql());
      one.commit();
      meanwhile.get();
    }
  }
}
