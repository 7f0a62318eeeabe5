package booking.contract.refund;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.refund.RefundFixtures.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.checkout.Checkout;
import booking.domain.order.OrderId;
import booking.domain.refund.Refund;
import booking.domain.refund.RefundId;
import booking.domain.refund.Refunds;
import booking.domain.refund.Refunds.Filter;
import booking.domain.refund.Refunds.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that goes back: remembered in every state, and never more than had come. */
public interface RefundsContract extends OnBackend {

  /** Paid with 100.00, or as much as that in its minor units. */
  private static Checkout paid(Shop shop) {
    return shop.store(Moves.paid(shop.place(seats(shop.seats(9), 1)), NOON), NOON);
  }

  private static Filter all(int atMost) {
    return new Filter(Optional.empty(), Set.of(), Optional.empty(), atMost);
  }

  @Test
  default void what_was_never_added_is_not_there() {
    var refunds = fresh().refunds();
    assertThat(refunds.find(new RefundId(IDS.next()))).isEmpty();
    assertThat(refunds.of(new OrderId(IDS.next()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KWD"})
  default void every_state_is_read_as_it_was_stored(String currency) {
    var backend = fresh();
    var states = RefundFixtures.inEveryState(paid(Shop.on(backend, currency))).toList();
    backend.refunds().add(states.getFirst());
    var stored = states.getFirst();
    for (var state : states) {
      assertThat(backend.refunds().store(stored, state)).isTrue();
      assertThat(backend.refunds().find(state.id())).contains(state);
      stored = state;
    }
  }

  @Test
  default void no_state_is_forgotten_here() {
    var states = RefundFixtures.inEveryState(paid(Shop.on(fresh()))).toList();
    assertThat(SealedStates.missing(Refund.class, states)).isEmpty();
  }

  @Test
  default void a_move_from_a_state_that_is_gone_is_refused() {
    var backend = fresh();
    var refund = requested(paid(Shop.on(backend)), 100);
    backend.refunds().add(refund);
    backend.refunds().store(refund, refund.reject("desk", "no", NOON));
    assertThat(backend.refunds().store(refund, refund.approve("desk", NOON))).isFalse();
    assertThat(backend.refunds().find(refund.id())).contains(refund.reject("desk", "no", NOON));
  }

  @Test
  default void all_refunds_of_an_order_are_found_the_oldest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var order = paid(shop);
    var later = requested(order, 100, NOON.plusSeconds(1));
    var earlier = requested(order, 200);
    List.of(later, earlier, requested(paid(shop), 100)).forEach(backend.refunds()::add);
    assertThat(backend.refunds().of(order.order().id())).containsExactly(earlier, later);
  }

  @Test
  default void no_more_goes_back_than_had_come() {
    var backend = fresh();
    var order = paid(Shop.on(backend));
    backend.refunds().add(approved(order, 6_000));
    assertThatThrownBy(() -> backend.refunds().add(approved(order, 4_001)))
        .isInstanceOf(Refunds.OverRefund.class);
    backend.refunds().add(approved(order, 4_000));
  }

  @Test
  default void a_wish_keeps_nothing_back_and_is_refused_when_it_comes_too_late() {
    var backend = fresh();
    var order = paid(Shop.on(backend));
    var wish = requested(order, 6_000);
    backend.refunds().add(wish);
    backend.refunds().add(approved(order, 5_000));
    assertThatThrownBy(() -> backend.refunds().store(wish, wish.approve("desk", NOON)))
        .isInstanceOf(Refunds.OverRefund.class);
    assertThat(backend.refunds().find(wish.id())).contains(wish);
  }

  @Test
  default void what_was_rejected_may_be_given_back_otherwise() {
    var backend = fresh();
    var order = paid(Shop.on(backend));
    var refund = requested(order, 10_000);
    backend.refunds().add(refund);
    backend.refunds().store(refund, refund.reject("desk", "no", NOON));
    backend.refunds().add(approved(order, 10_000));
    assertThat(backend.refunds().of(order.order().id())).hasSize(2);
  }

  @Test
  default void what_failed_may_be_given_back_otherwise_and_then_not_once_more() {
    var backend = fresh();
    var order = paid(Shop.on(backend));
    var submitted = requested(order, 10_000).approve("desk", NOON).submit(NOON);
    var failed = RefundFixtures.failed(submitted);
    backend.refunds().add(submitted);
    backend.refunds().store(submitted, failed);
    backend.refunds().add(approved(order, 10_000));
    assertThatThrownBy(() -> backend.refunds().store(failed, failed.retry(NOON)))
        .isInstanceOf(Refunds.OverRefund.class);
  }

  @Test
  default void of_what_nobody_paid_nothing_goes_back() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var unpaid = shop.place(seats(shop.seats(9), 1));
    assertThatThrownBy(() -> backend.refunds().add(approved(unpaid, 1)))
        .isInstanceOf(Refunds.OverRefund.class);
  }

  @Test
  default void of_many_at_the_same_moment_no_more_go_back_than_had_come() {
    var backend = fresh();
    var order = paid(Shop.on(backend));
    Race.of(8, i -> added(backend.refunds(), approved(order, 3_000)));
    assertThat(backend.refunds().of(order.order().id())).hasSize(3);
  }

  private static Refund.Approved approved(Checkout order, long minorUnits) {
    return requested(order, minorUnits).approve("desk", NOON);
  }

  private static boolean added(Refunds refunds, Refund refund) {
    try {
      refunds.add(refund);
      return true;
    } catch (Refunds.OverRefund tooMuch) {
      return false;
    }
  }

  @Test
  default void operators_see_them_by_state_and_supplier_the_newest_first_page_by_page() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = requested(paid(shop), 100);
    var second = requested(paid(shop), 100, NOON.plusSeconds(1));
    var others = requested(paid(Shop.on(backend)), 100);
    List.of(first, second, others).forEach(backend.refunds()::add);
    backend.refunds().store(second, second.approve("desk", NOON));
    var mine = Optional.of(shop.id());
    assertThat(backend.refunds().list(new Filter(mine, Set.of(), Optional.empty(), 9)))
        .containsExactly(second.approve("desk", NOON), first);
    assertThat(
            backend.refunds().list(new Filter(mine, Set.of(State.REQUESTED), Optional.empty(), 9)))
        .containsExactly(first);
    assertThat(backend.refunds().list(new Filter(mine, Set.of(), Optional.of(second.id()), 9)))
        .containsExactly(first);
    assertThat(backend.refunds().list(all(1))).hasSize(1);
  }

  @Test
  default void what_is_on_its_way_for_long_is_found_the_oldest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var later = requested(paid(shop), 100).approve("policy", NOON.plusSeconds(5));
    var earlier = requested(paid(shop), 100).approve("policy", NOON).submit(NOON);
    var waiting = requested(paid(shop), 100);
    List.of(later, earlier, waiting).forEach(backend.refunds()::add);
    assertThat(backend.refunds().unfinished(NOON.plusSeconds(6), 9))
        .containsExactly(earlier.id(), later.id());
    assertThat(backend.refunds().unfinished(NOON.plusSeconds(5), 9)).containsExactly(earlier.id());
  }
}
