package booking.contract.availability;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Demand;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Settlements.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is booked already is given up, or changed for something else. */
public interface SwappedClaimsContract extends OnBackend {

  /** Booked and paid. */
  private static Checkout booked(Shop shop, Demand... demands) {
    return shop.store(Moves.confirm(shop.place(demands), NOON), NOON);
  }

  @Test
  default void what_is_given_up_is_free_at_once_and_the_rest_stays() {
    var shop = Shop.on(fresh());
    var one = shop.seats(5);
    var other = shop.seats(5);
    var booked = booked(shop, seats(one, 2), seats(other, 3));
    var left = shop.store(Moves.swap(booked, List.of(seats(one, 2)), List.of()), NOON);
    assertThat(shop.seatsLeft(one, NOON)).isEqualTo(5);
    assertThat(shop.seatsLeft(other, NOON)).isEqualTo(2);
    assertThat(shop.reread(left)).isEqualTo(left);
  }

  @Test
  default void one_departure_is_changed_for_another() {
    var shop = Shop.on(fresh());
    var one = shop.seats(2);
    var other = shop.seats(2);
    var booked = booked(shop, seats(one, 2));
    var changed = Moves.swap(booked, List.of(seats(one, 2)), List.of(seats(other, 2)));
    var stored = shop.store(changed, NOON);
    assertThat(shop.seatsLeft(one, NOON)).isEqualTo(2);
    assertThat(shop.seatsLeft(other, NOON)).isZero();
    assertThat(shop.reread(stored)).isEqualTo(stored);
  }

  @Test
  default void what_cannot_be_had_leaves_everything_as_it_was() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var one = shop.seats(2);
    var full = shop.seats(2);
    booked(shop, seats(full, 1));
    var booked = booked(shop, seats(one, 2));
    var move = Moves.swap(booked, List.of(seats(one, 2)), List.of(seats(full, 2)));
    assertThat(backend.settlements().store(move, NOON)).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.seatsLeft(one, NOON)).isZero();
    assertThat(shop.seatsLeft(full, NOON)).isEqualTo(1);
    assertThat(shop.reread(booked)).isEqualTo(booked);
  }

  @Test
  default void one_seat_more_in_a_full_departure_is_not_to_be_had_though_ones_own_are_given_up() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(3);
    var booked = booked(shop, seats(pool, 2));
    var three =
        shop.store(Moves.swap(booked, List.of(seats(pool, 2)), List.of(seats(pool, 3))), NOON);
    var move = Moves.swap(three, List.of(seats(pool, 3)), List.of(seats(pool, 4)));
    assertThat(backend.settlements().store(move, NOON)).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.seatsLeft(pool, NOON)).isZero();
  }

  @Test
  default void hours_of_a_resource_are_moved_though_they_overlap_what_is_given_up() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    var booked = booked(shop, hours(sauna, 1, 2, 5));
    shop.store(
        Moves.swap(booked, List.of(hours(sauna, 1, 2, 5)), List.of(hours(sauna, 1, 4, 7))), NOON);
    assertThat(shop.unitsLeft(sauna, 2, 4, NOON)).isEqualTo(1);
    assertThat(shop.unitsLeft(sauna, 4, 7, NOON)).isZero();
  }

  @Test
  default void an_overdue_hold_is_not_in_the_way() {
    var shop = Shop.on(fresh());
    var one = shop.seats(1);
    var other = shop.seats(1);
    var booked = booked(shop, seats(one, 1));
    shop.place(seats(other, 1));
    shop.store(Moves.swap(booked, List.of(seats(one, 1)), List.of(seats(other, 1))), OVERDUE);
    assertThat(shop.seatsLeft(other, OVERDUE)).isZero();
    assertThat(shop.seatsLeft(one, OVERDUE)).isEqualTo(1);
  }

  @Test
  default void what_was_swapped_comes_back_when_all_is_released() {
    var shop = Shop.on(fresh());
    var one = shop.seats(2);
    var other = shop.seats(2);
    var booked = booked(shop, seats(one, 2));
    var swapped =
        shop.store(Moves.swap(booked, List.of(seats(one, 2)), List.of(seats(other, 1))), NOON);
    shop.store(Moves.release(swapped), NOON);
    assertThat(shop.seatsLeft(one, NOON)).isEqualTo(2);
    assertThat(shop.seatsLeft(other, NOON)).isEqualTo(2);
  }

  @Test
  default void of_two_who_change_for_the_last_seat_one_gets_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var from = shop.seats(8);
    var last = shop.seats(1);
    var booked = List.of(booked(shop, seats(from, 1)), booked(shop, seats(from, 1)));
    var outcomes =
        Race.of(
            2,
            i ->
                backend
                    .settlements()
                    .store(
                        Moves.swap(booked.get(i), List.of(seats(from, 1)), List.of(seats(last, 1))),
                        NOON));
    assertThat(outcomes).filteredOn(Outcome.Stored.class::isInstance).hasSize(1);
    assertThat(shop.seatsLeft(last, NOON)).isZero();
    assertThat(shop.seatsLeft(from, NOON)).isEqualTo(7);
  }

  @Test
  default void nothing_is_swapped_of_what_was_released() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(2);
    var released = shop.store(Moves.release(booked(shop, seats(pool, 1))), NOON);
    assertThatThrownBy(() -> Moves.swap(released, List.of(seats(pool, 1)), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}
