package booking.contract.work;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.key;
import static booking.contract.checkout.CheckoutFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.work.IdempotencyKey;
import booking.domain.work.IdempotencyKeys.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is stored inside happens, or nothing does. */
public interface UnitOfWorkContract extends OnBackend {

  private static Seen remember(Backend backend, IdempotencyKey key) {
    return backend.idempotencyKeys().remember("test", key, request("a"), NOON);
  }

  private static void failing(Backend backend, Runnable before) {
    backend
        .unitOfWork()
        .run(() -> {
          before.run();
          throw new IllegalStateException("in the middle");
        });
  }

  @Test
  default void what_a_unit_comes_to_is_handed_back_and_stays() {
    var backend = fresh();
    var key = key();
    assertThat(backend.unitOfWork().run(() -> remember(backend, key))).isEqualTo(Seen.FIRST);
    assertThat(remember(backend, key)).isEqualTo(Seen.AGAIN);
  }

  @Test
  default void an_exception_is_passed_on_and_leaves_nothing() {
    var backend = fresh();
    var key = key();
    assertThatThrownBy(() -> failing(backend, () -> remember(backend, key)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("in the middle");
    assertThat(remember(backend, key)).isEqualTo(Seen.FIRST);
  }

  @Test
  default void a_unit_sees_what_it_has_written() {
    var backend = fresh();
    var key = key();
    remember(backend, key());
    assertThat(
            backend.unitOfWork().run(() -> List.of(remember(backend, key), remember(backend, key))))
        .containsExactly(Seen.FIRST, Seen.AGAIN);
  }

  @Test
  default void whoever_reads_within_a_unit_sees_what_it_has_written() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(3);
    var seen =
        backend
            .unitOfWork()
            .run(
                () -> List.of(shop.reread(shop.place(seats(pool, 2))), shop.seatsLeft(pool, NOON)));
    assertThat(seen).hasSize(2).endsWith(1L);
  }

  @Test
  default void others_see_nothing_of_a_unit_before_its_end() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(3);
    var seen =
        backend
            .unitOfWork()
            .run(() -> {
              shop.place(seats(pool, 2));
              return Race.of(1, i -> shop.seatsLeft(pool, NOON));
            });
    assertThat(seen).containsExactly(3L);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(1);
  }

  @Test
  default void an_aborted_unit_leaves_no_order_and_takes_no_seat() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(2);
    var wanted = shop.placement(NOON, seats(pool, 2));
    assertThatThrownBy(() -> failing(backend, () -> shop.place(wanted, NOON)))
        .hasMessage("in the middle");
    assertThat(backend.orders().find(wanted.order().id())).isEmpty();
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(2);
    assertThat(shop.place(wanted, NOON).order()).isEqualTo(wanted.order());
  }

  @Test
  default void an_aborted_unit_leaves_a_checkout_where_it_was() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    assertThatThrownBy(() -> failing(backend, () -> shop.store(Moves.confirm(placed, NOON), NOON)))
        .hasMessage("in the middle");
    assertThat(shop.reread(placed)).isEqualTo(placed);
    assertThat(backend.journal().about(placed.order().id().value())).isEmpty();
  }

  @Test
  default void a_unit_within_a_unit_ends_with_it() {
    var backend = fresh();
    var key = key();
    assertThatThrownBy(
            () -> failing(backend, () -> backend.unitOfWork().run(() -> remember(backend, key))))
        .hasMessage("in the middle");
    assertThat(remember(backend, key)).isEqualTo(Seen.FIRST);
  }

  @Test
  default void a_unit_that_goes_on_after_a_part_of_it_failed_comes_to_nothing() {
    var backend = fresh();
    var key = key();
    assertThatThrownBy(() -> goingOn(backend, () -> remember(backend, key)))
        .isInstanceOf(RuntimeException.class);
    assertThat(remember(backend, key)).isEqualTo(Seen.FIRST);
  }

  /** A unit that makes light of the failure of a unit within it. */
  private static void goingOn(Backend backend, Runnable within) {
    backend
        .unitOfWork()
        .run(() -> {
          assertThatThrownBy(() -> failing(backend, within)).hasMessage("in the middle");
          return within;
        });
  }

  @Test
  default void what_is_refused_within_a_unit_does_not_stop_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(1);
    backend.unitOfWork().run(() -> List.of(shop.ask(seats(pool, 2)), shop.place(seats(pool, 1))));
    assertThat(shop.seatsLeft(pool, NOON)).isZero();
  }

  @Test
  default void units_of_several_threads_are_kept_apart() {
    var backend = fresh();
    var key = key();
    var seen = Race.of(8, i -> backend.unitOfWork().run(() -> remember(backend, key)));
    assertThat(seen).containsOnlyOnce(Seen.FIRST);
  }
}
