package booking.contract.availability;

import static booking.contract.Shop.between;
import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Availability;
import booking.domain.availability.Load;
import booking.domain.availability.PoolId;
import booking.domain.availability.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can still be had. */
public interface AvailabilityContract extends OnBackend {

  @Test
  default void where_there_is_nothing_nothing_is_left_and_nothing_changes() {
    var snapshot = Shop.on(fresh()).look(NOON, new PoolId(IDS.next()));
    assertThat(snapshot.sessions()).isEmpty();
    assertThat(snapshot.calendars()).isEmpty();
    assertThat(snapshot.changesAt()).isEmpty();
  }

  @Test
  default void a_session_is_shown_with_its_seats() {
    var shop = Shop.on(fresh());
    var session = shop.departure(9);
    shop.place(seats(PoolId.of(session.id()), 4));
    var seats = shop.look(NOON).sessions().getFirst();
    assertThat(seats.session()).isEqualTo(session);
    assertThat(seats.capacity()).isEqualTo(9);
    assertThat(seats.taken()).isEqualTo(4);
  }

  @Test
  default void sessions_come_by_start_then_id() {
    var shop = Shop.on(fresh());
    for (var walk : List.of(shop.assortment().walk(), shop.assortment().otherWalk())) {
      shop.departure(walk, 2, 5);
      shop.departure(walk, 1, 5);
    }
    assertThat(shop.look(NOON).sessions())
        .hasSize(4)
        .isSortedAccordingTo(
            Comparator.comparing((Snapshot.Seats seats) -> seats.session().interval().start())
                .thenComparing(seats -> PoolId.of(seats.session().id())));
  }

  @Test
  default void sessions_are_those_that_start_in_the_window() {
    var shop = Shop.on(fresh());
    shop.departure(1);
    var wanted = shop.departure(2);
    shop.departure(3);
    assertThat(shop.look(between(2, 3), NOON).sessions())
        .extracting(Snapshot.Seats::session)
        .containsExactly(wanted);
  }

  @Test
  default void another_suppliers_sessions_and_resources_are_not_shown() {
    var backend = fresh();
    var theirs = Shop.on(backend);
    theirs.departure(5);
    var boat = theirs.resource(1);
    var query =
        new Availability.Query(
            Shop.on(backend).id(),
            Set.of(theirs.assortment().walk()),
            Set.of(boat),
            between(0, 24));
    var snapshot = backend.availability().look(query, NOON);
    assertThat(snapshot.sessions()).isEmpty();
    assertThat(snapshot.calendars()).isEmpty();
  }

  @Test
  default void a_calendar_is_shown_with_the_claims_that_touch_the_window() {
    var shop = Shop.on(fresh());
    var boat = shop.resource(3);
    shop.place(hours(boat, 1, 1, 3), hours(boat, 2, 3, 5), hours(boat, 3, 5, 6));
    assertThat(shop.look(between(2, 5), NOON, boat).calendars())
        .hasEntrySatisfying(
            boat,
            shown ->
                assertThat(shown.calendar().loads())
                    .containsExactlyInAnyOrder(
                        new Load(between(1, 3), 1), new Load(between(3, 5), 2)));
  }

  @Test
  default void a_calendar_without_claims_is_free() {
    var shop = Shop.on(fresh());
    var boat = shop.resource(3);
    assertThat(shop.timetable(boat, NOON).calendar().capacity()).isEqualTo(3);
    assertThat(shop.timetable(boat, NOON).calendar().loads()).isEmpty();
  }

  @Test
  default void overdue_holds_no_longer_count_although_nobody_swept() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    var boat = shop.resource(1);
    shop.place(seats(pool, 2), hours(boat, 1, 1, 2));
    assertThat(shop.seatsLeft(pool, OVERDUE.minusNanos(1_000))).isEqualTo(1);
    assertThat(shop.seatsLeft(pool, OVERDUE)).isEqualTo(3);
    assertThat(shop.unitsLeft(boat, 1, 2, OVERDUE)).isEqualTo(1);
  }

  @Test
  default void an_answer_says_when_it_may_change_by_itself() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    var boat = shop.resource(1);
    var later = NOON.plusSeconds(60);
    shop.askAt(later, hours(boat, 1, 1, 2));
    assertThat(shop.look(later, boat).changesAt()).contains(OVERDUE.plusSeconds(60));
    shop.place(seats(pool, 1));
    assertThat(shop.look(later, boat).changesAt()).contains(OVERDUE);
    assertThat(shop.look(OVERDUE, boat).changesAt()).contains(OVERDUE.plusSeconds(60));
  }

  @Test
  default void what_is_committed_does_not_change_by_itself() {
    var shop = Shop.on(fresh());
    shop.store(Moves.commit(shop.place(seats(shop.seats(3), 1))), NOON);
    assertThat(shop.look(NOON).changesAt()).isEmpty();
  }

  @Test
  default void versions_grow_with_every_change_of_what_is_taken() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    var boat = shop.resource(1);
    var seatsBefore = shop.seatsOf(pool, NOON).version();
    var boatBefore = shop.timetable(boat, NOON).version();
    var placed = shop.place(seats(pool, 1), hours(boat, 1, 1, 2));
    var seatsTaken = shop.seatsOf(pool, NOON).version();
    assertThat(seatsTaken).isGreaterThan(seatsBefore);
    assertThat(shop.timetable(boat, NOON).version()).isGreaterThan(boatBefore);
    shop.store(Moves.release(placed), NOON);
    assertThat(shop.seatsOf(pool, NOON).version()).isGreaterThan(seatsTaken);
  }

  @Test
  default void a_version_stays_while_nothing_is_taken() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    var before = shop.seatsOf(pool, NOON).version();
    shop.ask(seats(pool, 4));
    shop.place(seats(shop.seats(1), 1));
    assertThat(shop.seatsOf(pool, NOON).version()).isEqualTo(before);
  }
}
