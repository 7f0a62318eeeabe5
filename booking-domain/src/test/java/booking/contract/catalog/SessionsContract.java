package booking.contract.catalog;

import static booking.contract.Shop.seats;
import static booking.contract.catalog.CatalogFixtures.departure;
import static booking.contract.catalog.CatalogFixtures.walkAt;
import static booking.contract.catalog.CatalogFixtures.walkingTour;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.PoolId;
import booking.domain.catalog.CapacityInUse;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.catalog.Sessions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Dated departures, each with its pool of seats. */
public interface SessionsContract extends OnBackend {

  private static Backend stocked(Backend backend) {
    CatalogFixtures.catalogues().forEach(backend.catalog()::store);
    return backend;
  }

  private static List<Session> week() {
    var first = LocalDateTime.parse("2030-06-03T10:00");
    return IntStream.range(0, 7)
        .mapToObj(day -> departure(walkingTour(), first.plusDays(day), 20))
        .toList();
  }

  /** The same departure under another name. */
  private static Session renamed(Session session) {
    return new Session(
        new SessionId(IDS.next()),
        session.supplier(),
        session.experience(),
        session.start(),
        session.zone(),
        session.length(),
        99,
        session.open());
  }

  @Test
  default void what_was_never_added_is_not_there() {
    assertThat(fresh().sessions().find(new SessionId(IDS.next()))).isEmpty();
  }

  @Test
  default void sessions_are_read_as_they_were_added() {
    var sessions = stocked(fresh()).sessions();
    assertThat(sessions.add(week())).isEqualTo(7);
    for (var session : week()) {
      assertThat(sessions.find(session.id())).contains(session);
    }
  }

  @Test
  default void a_closed_session_in_another_zone_is_kept_to_the_second() {
    var sessions = stocked(fresh()).sessions();
    var odd =
        new Session(
            new SessionId(IDS.next()),
            walkingTour().supplier(),
            walkingTour().id(),
            LocalDateTime.parse("2030-10-27T02:30:15"),
            ZoneId.of("Asia/Kathmandu"),
            Duration.ofSeconds(4_503),
            0,
            false);
    sessions.add(List.of(odd));
    assertThat(sessions.find(odd.id())).contains(odd);
  }

  @Test
  default void adding_sessions_again_adds_nothing() {
    var sessions = stocked(fresh()).sessions();
    sessions.add(week().subList(0, 3));
    assertThat(sessions.add(week())).isEqualTo(4);
    assertThat(sessions.add(week())).isZero();
  }

  @Test
  default void there_is_one_session_of_an_experience_at_a_wall_time() {
    var sessions = stocked(fresh()).sessions();
    var walk = walkAt("2030-06-03T10:00");
    var twin = renamed(walk);
    assertThat(sessions.add(List.of(walk, twin))).isEqualTo(1);
    assertThat(sessions.add(List.of(twin))).isZero();
    assertThat(sessions.find(twin.id())).isEmpty();
    assertThat(sessions.find(walk.id())).contains(walk);
  }

  @Test
  default void of_all_who_add_the_same_sessions_at_once_each_is_added_by_one() {
    var sessions = stocked(fresh()).sessions();
    var added = Race.of(8, i -> sessions.add(i % 2 == 0 ? week() : week().reversed()));
    assertThat(added.stream().mapToInt(Integer::intValue).sum()).isEqualTo(7);
  }

  @Test
  default void a_session_comes_with_its_seats() {
    var shop = Shop.on(fresh());
    assertThat(shop.seatsLeft(shop.seats(17), NOON)).isEqualTo(17);
  }

  @Test
  default void adding_a_session_again_gives_no_seat_back() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(3);
    var pool = PoolId.of(session.id());
    shop.place(seats(pool, 2));
    assertThat(backend.sessions().add(List.of(session))).isZero();
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(1);
  }

  @Test
  default void sessions_to_come_that_are_not_offered_are_closed_and_open_again_when_they_are() {
    var sessions = stocked(fresh()).sessions();
    sessions.add(week());
    var supplier = walkingTour().supplier();
    sessions.offerOnly(supplier, week().subList(0, 2), NOON);
    assertThat(open(sessions)).containsExactlyElementsOf(week().subList(0, 2));
    sessions.offerOnly(supplier, week().subList(1, 7), NOON);
    assertThat(open(sessions)).containsExactlyElementsOf(week().subList(1, 7));
  }

  private static List<Session> open(Sessions sessions) {
    return week().stream()
        .flatMap(session -> sessions.find(session.id()).stream())
        .filter(Session::open)
        .toList();
  }

  @Test
  default void a_session_that_has_begun_stays_as_it_is() {
    var sessions = stocked(fresh()).sessions();
    sessions.add(week());
    var begun = week().get(2).interval().start();
    sessions.offerOnly(walkingTour().supplier(), List.of(), begun);
    assertThat(open(sessions)).containsExactlyElementsOf(week().subList(0, 3));
  }

  @Test
  default void another_suppliers_sessions_stay_open() {
    var backend = stocked(fresh());
    backend.sessions().add(week());
    backend.sessions().offerOnly(Shop.on(backend).id(), List.of(), NOON);
    assertThat(open(backend.sessions())).hasSize(7);
  }

  @Test
  default void a_session_that_is_closed_keeps_what_is_held_of_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(3);
    shop.place(seats(PoolId.of(session.id()), 2));
    backend.sessions().offerOnly(shop.id(), List.of(), NOON);
    assertThat(backend.sessions().find(session.id())).contains(session.opened(false));
    assertThat(shop.seatsLeft(PoolId.of(session.id()), NOON)).isEqualTo(1);
  }

  @Test
  default void what_was_closed_stays_closed_whatever_is_offered_until_it_is_opened() {
    var sessions = stocked(fresh()).sessions();
    sessions.add(week());
    sessions.close(week().getFirst());
    sessions.offerOnly(walkingTour().supplier(), week(), NOON);
    assertThat(open(sessions)).containsExactlyElementsOf(week().subList(1, 7));
    sessions.open(week().getFirst());
    sessions.offerOnly(walkingTour().supplier(), week(), NOON);
    assertThat(open(sessions)).hasSize(7);
  }

  @Test
  default void a_session_is_given_other_seats_and_keeps_them_when_it_is_added_again() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(3);
    backend.sessions().resize(session, 5);
    backend.sessions().add(List.of(session));
    assertThat(backend.sessions().find(session.id())).contains(session.sized(5));
    assertThat(shop.seatsLeft(PoolId.of(session.id()), NOON)).isEqualTo(5);
  }

  @Test
  default void a_session_gets_no_smaller_than_what_is_taken_of_it_and_then_nothing_is_written() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(5);
    var seats = PoolId.of(session.id());
    shop.store(Moves.confirm(shop.place(seats(seats, 2)), NOON), NOON);
    shop.place(seats(seats, 1));
    assertThatThrownBy(() -> backend.sessions().resize(session, 2))
        .isInstanceOf(CapacityInUse.class);
    assertThat(backend.sessions().find(session.id())).contains(session);
    assertThat(shop.seatsLeft(seats, NOON)).isEqualTo(2);
    backend.sessions().resize(session, 3);
    assertThat(shop.seatsLeft(seats, NOON)).isZero();
  }

  @Test
  default void when_seats_are_sold_and_taken_away_at_once_either_wins_and_none_is_sold_twice() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(6);
    var seats = PoolId.of(session.id());
    Race.of(8, i -> i % 2 == 0 ? shop.ask(seats(seats, 1)) : resized(backend, session, 8 - i));
    var now = shop.seatsOf(seats, NOON);
    assertThat(now.taken()).isBetween(1L, now.capacity());
    assertThat(now.session().capacity()).isEqualTo((int) now.capacity());
  }

  private static boolean resized(Backend backend, Session session, int seats) {
    try {
      backend.sessions().resize(session, seats);
      return true;
    } catch (CapacityInUse inUse) {
      return false;
    }
  }
}
