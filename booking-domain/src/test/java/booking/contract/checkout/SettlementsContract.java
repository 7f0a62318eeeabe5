package booking.contract.checkout;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static booking.contract.checkout.CheckoutFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.availability.ClaimState;
import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placements;
import booking.domain.checkout.Settlements.Outcome;
import booking.domain.order.OrderFacts;
import booking.domain.order.OrderId;
import booking.domain.payment.PaymentId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Moves of a checkout: stored as a whole, or refused because something else came first. */
public interface SettlementsContract extends OnBackend {

  @Test
  default void what_was_never_placed_is_not_there() {
    var settlements = fresh().settlements();
    assertThat(settlements.find(new OrderId(CheckoutFixtures.IDS.next()))).isEmpty();
    assertThat(settlements.find(new PaymentId(CheckoutFixtures.IDS.next()))).isEmpty();
  }

  @Test
  default void a_checkout_is_found_by_its_order_and_by_its_payment() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    var payment = placed.payment().orElseThrow().id();
    assertThat(backend.settlements().find(placed.order().id())).contains(placed);
    assertThat(backend.settlements().find(payment)).contains(placed);
  }

  @Test
  default void a_checkout_is_found_by_the_gateways_name_for_its_payment() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var opened = shop.store(Moves.opened(shop.place(seats(shop.seats(1), 1))), NOON);
    var payment = opened.payment().orElseThrow().details();
    var reference = payment.intent().orElseThrow().reference();
    assertThat(backend.settlements().find(payment.gateway(), reference)).contains(opened);
    assertThat(backend.settlements().find("another", reference)).isEmpty();
    assertThat(backend.settlements().find(payment.gateway(), "another")).isEmpty();
  }

  @Test
  default void a_move_is_stored_with_its_postings_and_facts() {
    var backend = fresh(told("mail", OrderFacts.CONFIRMED));
    var shop = Shop.on(backend);
    var move = Moves.confirm(shop.place(seats(shop.seats(1), 1)), NOON);
    var stored = shop.store(move, NOON);
    assertThat(shop.reread(stored)).isEqualTo(stored);
    assertThat(stored.order()).isEqualTo(move.to().order());
    assertThat(backend.journal().about(stored.order().id().value())).isEqualTo(move.postings());
    assertThat(backend.outbox().lease(9, NOON, Duration.ofMinutes(1)))
        .extracting("fact")
        .isEqualTo(move.facts());
  }

  @Test
  default void a_move_from_a_state_that_is_gone_writes_nothing() {
    var backend = fresh(told("mail", OrderFacts.CONFIRMED));
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    var lapsed = shop.store(Moves.lapse(placed, NOON), NOON);
    assertThat(backend.settlements().store(Moves.confirm(placed, NOON), NOON))
        .isEqualTo(new Outcome.Overtaken());
    assertThat(shop.reread(placed)).isEqualTo(lapsed);
    assertThat(backend.journal().about(placed.order().id().value())).isEmpty();
    assertThat(backend.outbox().lease(9, NOON, Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  default void a_move_is_stored_once_though_its_states_look_the_same() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    var opened = Moves.opened(placed);
    shop.store(opened, NOON);
    assertThat(backend.settlements().store(opened, NOON)).isEqualTo(new Outcome.Overtaken());
  }

  @Test
  default void a_move_of_what_was_never_placed_is_refused() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    var elsewhere = fresh().settlements();
    assertThat(elsewhere.store(Moves.confirm(placed, NOON), NOON))
        .isEqualTo(new Outcome.Overtaken());
  }

  @Test
  default void a_move_that_never_was_stored_is_not_seen() {
    var shop = Shop.on(fresh());
    var placed = shop.place(seats(shop.seats(1), 1));
    assertThat(Moves.confirm(placed, NOON).to()).isNotEqualTo(placed);
    assertThat(shop.reread(placed)).isEqualTo(placed);
  }

  @Test
  default void of_two_moves_at_the_same_moment_one_is_stored() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place(seats(shop.seats(1), 1));
    var moves = List.of(Moves.confirm(placed, NOON), Moves.lapse(placed, NOON));
    var outcomes = Race.of(8, i -> backend.settlements().store(moves.get(i % 2), NOON));
    assertThat(outcomes).filteredOn(Outcome.Stored.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.Overtaken.class::isInstance).hasSize(7);
  }

  @Test
  default void a_hold_is_read_in_every_state_it_may_come_to() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(9);
    var lapsed = shop.store(Moves.lapse(shop.place(seats(pool, 1)), NOON), NOON);
    assertThat(shop.reread(lapsed).hold().state()).isEqualTo(ClaimState.EXPIRED);
    var committed = shop.store(Moves.commit(lapsed), NOON);
    assertThat(shop.reread(committed).hold().state()).isEqualTo(ClaimState.COMMITTED);
    var released = shop.store(Moves.release(committed), NOON);
    assertThat(shop.reread(released)).isEqualTo(released);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(9);
  }

  @Test
  default void a_hold_that_somebody_else_expired_overtakes_its_owner() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(1);
    var slow = shop.place(seats(pool, 1));
    shop.askAt(OVERDUE, seats(pool, 1));
    assertThat(backend.settlements().store(Moves.confirm(slow, OVERDUE), OVERDUE))
        .isEqualTo(new Outcome.Overtaken());
  }

  @Test
  default void an_overdue_hold_that_nobody_took_may_be_committed_late() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(1);
    var slow = shop.place(seats(pool, 1));
    shop.store(Moves.confirm(slow, OVERDUE), OVERDUE);
    assertThat(shop.seatsLeft(pool, OVERDUE)).isZero();
  }

  @Test
  default void an_extended_hold_lives_longer() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(1);
    var extended = shop.store(Moves.extend(shop.place(seats(pool, 1)), OVERDUE), NOON);
    assertThat(shop.reread(extended).hold().expiresAt()).isAfter(OVERDUE);
    assertThat(shop.askAt(OVERDUE, seats(pool, 1))).isInstanceOf(Placements.Outcome.SoldOut.class);
  }

  @Test
  default void a_lapsed_order_gives_its_units_back() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(3);
    var placed = shop.place(seats(pool, 2));
    shop.store(Moves.lapse(placed, NOON), NOON);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(3);
  }

  @Test
  default void what_has_expired_is_claimed_again_where_it_is_free() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(2);
    var sauna = shop.resource(1);
    var placed = shop.place(seats(pool, 2), hours(sauna, 1, 1, 2));
    var lapsed = shop.store(Moves.lapse(placed, OVERDUE), OVERDUE);
    var revived = shop.store(Moves.commit(lapsed), OVERDUE);
    assertThat(revived.hold().state()).isEqualTo(ClaimState.COMMITTED);
    assertThat(shop.seatsLeft(pool, OVERDUE)).isZero();
    assertThat(shop.unitsLeft(sauna, 1, 2, OVERDUE)).isZero();
  }

  @Test
  default void what_has_expired_is_claimed_again_as_a_whole_or_not_at_all() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var gone = shop.seats(1);
    var free = shop.seats(1);
    var placed = shop.place(seats(gone, 1), seats(free, 1));
    var lapsed = shop.store(Moves.lapse(placed, OVERDUE), OVERDUE);
    shop.askAt(OVERDUE, seats(gone, 1));
    assertThat(backend.settlements().store(Moves.commit(lapsed), OVERDUE))
        .isEqualTo(new Outcome.SoldOut(List.of(new Shortage(gone, PoolKind.SEATS, 1, 0))));
    assertThat(shop.reread(lapsed)).isEqualTo(lapsed);
    assertThat(shop.seatsLeft(free, OVERDUE)).isEqualTo(1);
  }

  @Test
  default void units_claimed_again_may_have_been_somebodys_overdue_ones() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(1);
    var late = shop.store(Moves.lapse(shop.place(seats(pool, 1)), NOON), NOON);
    var slow = shop.place(seats(pool, 1));
    shop.store(Moves.commit(late), OVERDUE);
    assertThat(shop.reread(slow).hold().state()).isEqualTo(ClaimState.EXPIRED);
  }

  @Test
  default void of_all_who_claim_the_last_seat_again_one_gets_it() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(1);
    var lapsed = IntStream.range(0, 8).mapToObj(i -> lapsed(shop, pool)).toList();
    var outcomes =
        Race.of(8, i -> backend.settlements().store(Moves.commit(lapsed.get(i)), OVERDUE));
    assertThat(outcomes).filteredOn(Outcome.Stored.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.SoldOut.class::isInstance).hasSize(7);
  }

  private static Checkout lapsed(Shop shop, PoolId pool) {
    return shop.store(Moves.lapse(shop.place(seats(pool, 1)), NOON), NOON);
  }

  @Test
  default void what_is_not_paid_yet_becomes_something_else_at_another_price() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(9);
    var held = shop.placeRich(seats(pool, 2));
    var quote = shop.placeRich(seats(pool, 3)).order().details().quote();
    var stored = shop.store(Moves.become(held, quote), NOON);
    assertThat(stored.order().details().quote()).isEqualTo(quote);
    assertThat(shop.reread(held)).isEqualTo(stored);
  }

  @Test
  default void money_that_came_for_what_is_over_stays_with_it() {
    var shop = Shop.on(fresh());
    var pool = shop.seats(2);
    var held = shop.place(seats(pool, 2));
    var stored = shop.store(Moves.paidForNothing(held, NOON), NOON);
    assertThat(shop.reread(held)).isEqualTo(stored);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(2);
  }
}
