package booking.contract.availability;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.checkout.Placements.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When many want the same at the same moment: nothing is oversold and refusals are clean. */
public interface ConcurrentClaimsContract extends OnBackend {
  int CUSTOMERS = 16;

  private static void assertWinners(int expected, List<Outcome> outcomes) {
    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(expected);
    assertThat(outcomes)
        .filteredOn(Outcome.SoldOut.class::isInstance)
        .hasSize(outcomes.size() - expected);
  }

  @Test
  default void the_last_seat_goes_to_exactly_one() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    shop.place(seats(pool, 2));
    assertWinners(1, Race.of(CUSTOMERS, i -> shop.ask(seats(pool, 1))));
    assertThat(shop.seatsLeft(pool, NOON)).isZero();
  }

  @Test
  default void an_exclusive_interval_goes_to_exactly_one() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    assertWinners(1, Race.of(CUSTOMERS, i -> shop.ask(hours(sauna, 1, 1 + i % 2, 3 + i % 2))));
    assertThat(shop.unitsLeft(sauna, 2, 3, NOON)).isZero();
  }

  @Test
  default void a_fleet_goes_to_as_many_as_it_has() {
    var shop = Shop.on(fresh());
    var fleet = shop.resource(5);
    assertWinners(5, Race.of(CUSTOMERS, i -> shop.ask(hours(fleet, 1, 1 + i % 3, 4 + i % 3))));
    assertThat(shop.unitsLeft(fleet, 3, 4, NOON)).isZero();
  }

  @Test
  default void orders_that_name_their_pools_in_opposite_order_do_not_block_each_other() {
    var shop = Shop.on(fresh());
    var left = shop.seats(CUSTOMERS);
    var right = shop.resource(CUSTOMERS);
    var wanted = List.of(seats(left, 1), hours(right, 1, 1, 2));
    var outcomes = Race.of(CUSTOMERS, i -> shop.ask(wanted.get(i % 2), wanted.get((i + 1) % 2)));
    assertWinners(CUSTOMERS, outcomes);
    assertThat(shop.seatsLeft(left, NOON)).isZero();
  }

  @Test
  default void a_pool_comes_into_being_once_however_many_want_of_it() {
    var shop = Shop.on(fresh());
    var pool = PoolId.within(shop.id().value(), "x");
    var use = Demand.counted(pool, PoolKind.COUPON_OF_CUSTOMER, 1).creating(3);
    assertWinners(3, Race.of(CUSTOMERS, i -> shop.ask(use)));
  }

  @Test
  default void overdue_seats_are_given_away_once() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(4);
    for (int i = 0; i < 4; i++) {
      shop.place(seats(pool, 1));
    }
    assertWinners(4, Race.of(CUSTOMERS, i -> shop.askAt(OVERDUE, seats(pool, 1))));
    assertThat(shop.seatsLeft(pool, OVERDUE)).isZero();
  }

  @Test
  default void overdue_orders_over_the_same_pools_are_expired_without_blocking() {
    var shop = Shop.on(fresh());
    var left = shop.seats(CUSTOMERS);
    var right = shop.seats(CUSTOMERS);
    for (int i = 0; i < CUSTOMERS; i++) {
      shop.place(seats(left, 1), seats(right, 1));
    }
    var wanted = List.of(left, right);
    assertWinners(
        CUSTOMERS, Race.of(CUSTOMERS, i -> shop.askAt(OVERDUE, seats(wanted.get(i % 2), 2))));
  }
}
