package booking.persistence.checkout;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.checkout.Placements.Outcome;
import booking.persistence.OwnDatabase;
import booking.persistence.RoundTrips;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked: a customer waits for each time, and others wait for him. */
class RoundTripsTest {
  private final OwnDatabase own = OwnDatabase.create("set lock_timeout = '2s'", 1);
  private final Shop shop = Shop.on(own.backend());

  @AfterEach
  void closes() {
    own.close();
  }

  @Test
  void placing_an_order_is_one_round_trip() {
    var walk = shop.seats(9);
    var bike = shop.resource(9);
    assertThat(RoundTrips.usuallyIn(() -> shop.place(seats(walk, 2), hours(bike, 1, 1, 3))))
        .isEqualTo(1);
  }

  @Test
  void being_told_that_it_is_sold_out_is_one_round_trip() {
    var none = shop.seats(0);
    assertThat(RoundTrips.usuallyIn(() -> shop.ask(seats(none, 1)))).isEqualTo(1);
  }

  @Test
  void confirming_an_order_is_one_round_trip() {
    var walk = shop.seats(9);
    var bought = several(() -> shop.place(seats(walk, 2)));
    assertThat(RoundTrips.usuallyIn(() -> shop.store(Moves.confirm(bought.next(), NOON), NOON)))
        .isEqualTo(1);
  }

  @Test
  void taking_what_another_did_not_pay_in_time_is_one_round_trip() {
    var free = several(() -> heldBy(shop.seats(1)));
    assertThat(RoundTrips.usuallyIn(() -> askLate(free.next()))).isEqualTo(1);
  }

  @Test
  void it_takes_another_where_he_held_something_else_as_well() {
    var free = several(() -> heldBy(shop.seats(1), shop.seats(5)));
    assertThat(RoundTrips.usuallyIn(() -> askLate(free.next()))).isEqualTo(2);
  }

  private PoolId heldBy(PoolId... pools) {
    shop.place(Stream.of(pools).map(pool -> seats(pool, 1)).toArray(Demand[]::new));
    return pools[0];
  }

  private void askLate(PoolId pool) {
    assertThat(shop.askAt(OVERDUE, seats(pool, 1))).isInstanceOf(Outcome.Placed.class);
  }

  /** One for each time it is measured. */
  private static <T> Iterator<T> several(Supplier<T> one) {
    return Stream.generate(one).limit(RoundTrips.TIMES).toList().iterator();
  }
}
