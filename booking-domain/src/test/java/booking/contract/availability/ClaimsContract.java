package booking.contract.availability;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.ClaimState;
import booking.domain.availability.Demand;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.checkout.Placements.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When units are given, and when they are not. */
public interface ClaimsContract extends OnBackend {

  private static Outcome soldOut(PoolId pool, PoolKind kind, long wanted, long left) {
    return new Outcome.SoldOut(List.of(new Shortage(pool, kind, wanted, left)));
  }

  @Test
  default void the_last_seats_can_be_had_and_no_more() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    shop.place(seats(pool, 1));
    shop.place(seats(pool, 2));
    assertThat(shop.ask(seats(pool, 1))).isEqualTo(soldOut(pool, PoolKind.SEATS, 1, 0));
    assertThat(shop.seatsLeft(pool, NOON)).isZero();
  }

  @Test
  default void demands_of_one_order_on_one_pool_add_up() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    assertThat(shop.ask(seats(pool, 2), seats(pool, 2)))
        .isEqualTo(soldOut(pool, PoolKind.SEATS, 4, 3));
    shop.place(seats(pool, 2), seats(pool, 1));
    assertThat(shop.seatsLeft(pool, NOON)).isZero();
  }

  @Test
  default void demands_of_one_order_on_one_calendar_add_up_where_they_overlap() {
    var shop = Shop.on(fresh());
    var fleet = shop.resource(3);
    assertThat(shop.ask(hours(fleet, 2, 1, 3), hours(fleet, 2, 2, 4)))
        .isEqualTo(soldOut(fleet, PoolKind.RESOURCE, 4, 3));
    shop.place(hours(fleet, 2, 1, 2), hours(fleet, 2, 2, 4));
    assertThat(shop.unitsLeft(fleet, 1, 4, NOON)).isEqualTo(1);
  }

  @Test
  default void an_exclusive_resource_is_had_by_one_at_a_time() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    shop.place(hours(sauna, 1, 2, 4));
    assertThat(shop.ask(hours(sauna, 1, 3, 5))).isEqualTo(soldOut(sauna, PoolKind.RESOURCE, 1, 0));
    assertThat(shop.ask(hours(sauna, 1, 1, 3))).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.ask(hours(sauna, 1, 1, 5))).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.ask(hours(sauna, 1, 2, 4))).isInstanceOf(Outcome.SoldOut.class);
  }

  @Test
  default void an_hour_may_follow_an_hour() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    shop.place(hours(sauna, 1, 2, 4));
    shop.place(hours(sauna, 1, 4, 5));
    shop.place(hours(sauna, 1, 1, 2));
    assertThat(shop.unitsLeft(sauna, 5, 6, NOON)).isEqualTo(1);
  }

  @Test
  default void buffers_keep_bookings_apart() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    var cleaning = Duration.ofMinutes(30);
    var cleaned = Shop.between(2, 4).widened(Duration.ZERO, cleaning);
    shop.place(Demand.during(sauna, PoolKind.RESOURCE, 1, cleaned));
    assertThat(shop.ask(hours(sauna, 1, 4, 5))).isInstanceOf(Outcome.SoldOut.class);
    shop.place(hours(sauna, 1, 5, 6));
  }

  @Test
  default void a_fleet_is_full_where_its_peak_is() {
    var shop = Shop.on(fresh());
    var fleet = shop.resource(3);
    shop.place(hours(fleet, 2, 1, 3));
    shop.place(hours(fleet, 2, 3, 5));
    shop.place(hours(fleet, 1, 2, 4));
    assertThat(shop.ask(hours(fleet, 1, 2, 4))).isEqualTo(soldOut(fleet, PoolKind.RESOURCE, 1, 0));
    shop.place(hours(fleet, 1, 4, 5));
    shop.place(hours(fleet, 1, 1, 2));
  }

  @Test
  default void stock_comes_back_when_its_interval_ends() {
    var shop = Shop.on(fresh());
    var lamps = shop.extra(2);
    shop.place(Demand.during(lamps, PoolKind.EXTRA, 2, Shop.between(1, 2)));
    shop.place(Demand.during(lamps, PoolKind.EXTRA, 2, Shop.between(2, 3)));
    assertThat(shop.ask(Demand.during(lamps, PoolKind.EXTRA, 1, Shop.between(1, 2))))
        .isEqualTo(soldOut(lamps, PoolKind.EXTRA, 1, 0));
  }

  @Test
  default void a_pool_that_does_not_exist_has_nothing_left() {
    var shop = Shop.on(fresh());
    var nowhere = new PoolId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    assertThat(shop.ask(seats(nowhere, 1))).isEqualTo(soldOut(nowhere, PoolKind.SEATS, 1, 0));
  }

  @Test
  default void a_pool_comes_into_being_with_the_first_who_wants_of_it() {
    var shop = Shop.on(fresh());
    var pool = PoolId.within(shop.id().value(), "anna@example.org");
    var use = Demand.counted(pool, PoolKind.COUPON_OF_CUSTOMER, 1).creating(2);
    shop.place(use);
    shop.place(use);
    assertThat(shop.ask(use)).isEqualTo(soldOut(pool, PoolKind.COUPON_OF_CUSTOMER, 1, 0));
  }

  @Test
  default void a_pool_does_not_come_into_being_for_more_than_it_is_to_have() {
    var shop = Shop.on(fresh());
    var pool = PoolId.within(shop.id().value(), "otto@example.org");
    var uses = Demand.counted(pool, PoolKind.COUPON_OF_CUSTOMER, 3).creating(2);
    assertThat(shop.ask(uses)).isEqualTo(soldOut(pool, PoolKind.COUPON_OF_CUSTOMER, 3, 2));
  }

  /** One use, by somebody who may have so many by now. */
  private static Demand use(PoolId pool, int limit) {
    return Demand.counted(pool, PoolKind.COUPON_OF_CUSTOMER, 1).creating(limit);
  }

  private static PoolId usesOf(Shop shop) {
    return PoolId.within(shop.id().value(), "anna@example.org");
  }

  @Test
  default void a_limit_that_was_raised_lets_as_many_more_have_it() {
    var shop = Shop.on(fresh());
    var pool = usesOf(shop);
    shop.place(use(pool, 1));
    shop.place(use(pool, 2));
    assertThat(shop.ask(use(pool, 2))).isEqualTo(soldOut(pool, PoolKind.COUPON_OF_CUSTOMER, 1, 0));
  }

  @Test
  default void a_limit_that_was_lowered_gives_no_more_and_takes_nothing_back() {
    var shop = Shop.on(fresh());
    var pool = usesOf(shop);
    var first = shop.place(use(pool, 3));
    var second = shop.place(use(pool, 3));
    assertThat(shop.ask(use(pool, 1))).isEqualTo(soldOut(pool, PoolKind.COUPON_OF_CUSTOMER, 1, 0));
    shop.store(Moves.commit(first), NOON);
    shop.store(Moves.release(second), NOON);
    assertThat(shop.ask(use(pool, 1))).isInstanceOf(Outcome.SoldOut.class);
  }

  @Test
  default void an_overdue_hold_makes_no_room_above_a_limit_that_was_lowered() {
    var shop = Shop.on(fresh());
    var pool = usesOf(shop);
    shop.store(Moves.commit(shop.place(use(pool, 2))), NOON);
    shop.place(use(pool, 2));
    assertThat(shop.askAt(OVERDUE, use(pool, 1))).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.askAt(OVERDUE, use(pool, 2))).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void what_is_claimed_again_knows_the_limit_of_today() {
    var shop = Shop.on(fresh());
    var pool = usesOf(shop);
    var early = shop.store(Moves.lapse(shop.place(use(pool, 1)), OVERDUE), OVERDUE);
    shop.place(use(pool, 2));
    shop.store(Moves.commit(early), OVERDUE);
    assertThat(shop.ask(use(pool, 2))).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.ask(use(pool, 3))).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void an_overdue_hold_that_nobody_swept_never_costs_a_sale() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(2);
    var slow = shop.place(seats(pool, 2));
    assertThat(shop.askAt(OVERDUE.minusNanos(1_000), seats(pool, 1)))
        .isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.askAt(OVERDUE, seats(pool, 1))).isInstanceOf(Outcome.Placed.class);
    assertThat(shop.reread(slow).hold().state()).isEqualTo(ClaimState.EXPIRED);
    assertThat(shop.seatsLeft(pool, OVERDUE)).isEqualTo(1);
  }

  @Test
  default void an_overdue_hold_on_a_calendar_never_costs_a_sale() {
    var shop = Shop.on(fresh());
    var sauna = shop.resource(1);
    var slow = shop.place(hours(sauna, 1, 2, 4));
    assertThat(shop.askAt(OVERDUE, hours(sauna, 1, 3, 5))).isInstanceOf(Outcome.Placed.class);
    assertThat(shop.reread(slow).hold().state()).isEqualTo(ClaimState.EXPIRED);
  }

  @Test
  default void a_hold_expires_as_a_whole_and_frees_all_its_pools() {
    var shop = Shop.on(fresh());
    var wanted = shop.seats(1);
    var other = shop.seats(5);
    var boat = shop.resource(1);
    shop.place(seats(wanted, 1), seats(other, 3), hours(boat, 1, 1, 2));
    assertThat(shop.askAt(OVERDUE, seats(wanted, 1))).isInstanceOf(Outcome.Placed.class);
    assertThat(shop.askAt(OVERDUE, seats(other, 5), hours(boat, 1, 1, 2)))
        .isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void a_committed_hold_is_never_overdue() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(1);
    var paid = shop.place(seats(pool, 1));
    shop.store(Moves.commit(paid), NOON);
    assertThat(shop.askAt(OVERDUE, seats(pool, 1))).isInstanceOf(Outcome.SoldOut.class);
    assertThat(shop.reread(paid).hold().state()).isEqualTo(ClaimState.COMMITTED);
  }

  @Test
  default void what_is_released_can_be_had_at_once() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(1);
    var sauna = shop.resource(1);
    var given = shop.place(seats(pool, 1), hours(sauna, 1, 1, 2));
    shop.store(Moves.release(given), NOON);
    shop.place(seats(pool, 1), hours(sauna, 1, 1, 2));
  }
}
