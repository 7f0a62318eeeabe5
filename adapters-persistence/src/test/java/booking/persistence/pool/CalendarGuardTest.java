package booking.persistence.pool;

import static booking.persistence.pool.Bypass.assertRefused;

import booking.persistence.TestDatabase;
import booking.persistence.Waiting;
import booking.persistence.database.Trouble.Kind;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** The database's own guards of what is taken by interval. */
class CalendarGuardTest {
  private static final int YEARS_AGO = -24 * 365 * 20;

  private final Bypass bypass = Bypass.ofAll();

  private static void assertOverlaps(ThrowingCallable write) {
    assertRefused(Kind.EXCLUSION_VIOLATION, "claim_not_overlapping", write);
  }

  private static void assertTooMany(ThrowingCallable write) {
    assertRefused(Kind.CHECK_VIOLATION, "claim_within_capacity", write);
  }

  private static void assertBelowPeak(ThrowingCallable write) {
    assertRefused(Kind.CHECK_VIOLATION, "pool_not_below_peak", write);
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
  void what_one_of_several_has_is_not_given_to_one_alone_as_well() {
    var onceTwo = bypass.calendar(2);
    bypass.shared(onceTwo, 1, 2, 4);
    bypass.change("pool", onceTwo, "capacity = 1");
    assertTooMany(() -> bypass.alone(onceTwo, 3, 5));
    bypass.alone(onceTwo, 4, 5);
  }

  @Test
  void what_one_alone_has_is_not_given_to_one_of_several_as_well() {
    var sauna = bypass.calendar(1);
    bypass.alone(sauna, 2, 4);
    assertTooMany(() -> bypass.shared(sauna, 1, 3, 5));
    bypass.shared(sauna, 1, 4, 5);
  }

  @Test
  void what_one_alone_had_is_shared_when_there_are_several() {
    var sauna = bypass.calendar(1);
    bypass.alone(sauna, 2, 4);
    bypass.change("pool", sauna, "capacity = 2");
    bypass.shared(sauna, 1, 3, 5);
    assertTooMany(() -> bypass.shared(sauna, 1, 3, 4));
  }

  @Test
  void a_fleet_gets_no_smaller_than_what_is_taken_of_it_at_any_one_instant() {
    var fleet = bypass.calendar(5);
    bypass.shared(fleet, 2, 1, 3);
    bypass.shared(fleet, 1, 2, 4);
    bypass.givenBack(fleet, 2, 1, 4, false);
    bypass.change("pool", fleet, "capacity = 3");
    assertBelowPeak(() -> bypass.change("pool", fleet, "capacity = 2"));
  }

  @Test
  void what_is_over_keeps_no_fleet_from_getting_smaller() {
    var fleet = bypass.calendar(5);
    bypass.shared(fleet, 5, YEARS_AGO, YEARS_AGO + 1);
    bypass.change("pool", fleet, "capacity = 1");
  }

  @Test
  void of_one_who_takes_and_one_who_takes_away_at_once_one_is_refused() throws Exception {
    var fleet = bypass.calendar(3);
    whileAnother(
        other -> other.shared(fleet, 3, 1, 3),
        () -> assertBelowPeak(() -> bypass.change("pool", fleet, "capacity = 2")));
    whileAnother(
        other -> other.change("pool", fleet, "capacity = 4"), () -> bypass.shared(fleet, 1, 2, 3));
  }

  @Test
  void of_two_at_once_who_each_fit_alone_one_is_refused() throws Exception {
    var fleet = bypass.calendar(3);
    whileAnother(
        other -> other.shared(fleet, 2, 1, 3),
        () -> assertTooMany(() -> bypass.shared(fleet, 2, 2, 4)));
  }

  @Test
  void of_one_alone_and_one_of_several_at_once_one_is_refused() throws Exception {
    var sauna = bypass.calendar(1);
    whileAnother(
        other -> other.shared(sauna, 1, 1, 3),
        () -> assertTooMany(() -> bypass.alone(sauna, 2, 4)));
    whileAnother(
        other -> other.alone(sauna, 5, 7),
        () -> assertTooMany(() -> bypass.shared(sauna, 1, 6, 8)));
  }

  /** One comes while what another wrote is not committed yet, and waits for that. */
  private void whileAnother(Consumer<Bypass> writes, Runnable comes) throws Exception {
    try (var connection = TestDatabase.pool().getConnection();
        var second = Executors.newSingleThreadExecutor()) {
      connection.setAutoCommit(false);
      writes.accept(new Bypass(DSL.using(connection, SQLDialect.POSTGRES), bypass.supplier()));
      var meanwhile = second.submit(comes);
      Waiting.untilOneIsBlocked(bypass.sql());
      connection.commit();
      meanwhile.get();
    }
  }
}
