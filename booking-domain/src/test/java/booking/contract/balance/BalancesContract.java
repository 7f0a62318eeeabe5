package booking.contract.balance;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.domain.balance.Balance;
import booking.domain.balance.BalanceDetails;
import booking.domain.balance.Balances.Filter;
import booking.domain.balance.Balances.State;
import booking.domain.catalog.SupplierId;
import booking.domain.order.OrderId;
import booking.domain.payment.KeptCard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Balances: one of an order, moved by one at a time. */
public interface BalancesContract extends OnBackend {
  LocalDate DUE_ON = LocalDate.of(2030, 6, 17);

  private static Balance.Scheduled balance(Shop shop, LocalDate dueOn) {
    var zone = ZoneId.of("Europe/Berlin");
    var card = Optional.of(new KeptCard("cus_1", "pm_1"));
    var order = shop.place().order().id();
    return new Balance.Scheduled(new BalanceDetails(order, shop.id(), dueOn, zone, card));
  }

  private static List<Balance> states(Balance.Scheduled first) {
    var due = first.remind(NOON).fallDue(NOON.plusSeconds(1));
    var last = due.dun(NOON.plusSeconds(2)).dun(NOON.plusSeconds(3)).dun(NOON.plusSeconds(4));
    return List.of(
        first,
        first.remind(NOON),
        due,
        due.dun(NOON.plusSeconds(2)),
        last,
        last.grant(NOON.plusSeconds(5)),
        last.release(NOON.plusSeconds(6)),
        last.settle(NOON.plusSeconds(7)));
  }

  @Test
  default void every_state_is_read_as_it_was_stored() {
    var backend = fresh();
    var first = balance(Shop.on(backend), DUE_ON);
    assertThat(SealedStates.missing(Balance.class, states(first))).isEmpty();
    assertThat(backend.balances().add(first)).isTrue();
    Balance before = first;
    for (var state : states(first)) {
      assertThat(backend.balances().store(before, state)).isTrue();
      assertThat(backend.balances().find(state.order())).contains(state);
      before = state;
    }
  }

  @Test
  default void what_was_never_scheduled_is_not_there() {
    assertThat(fresh().balances().find(new OrderId(IDS.next()))).isEmpty();
  }

  @Test
  default void one_without_a_card_is_kept_as_well() {
    var backend = fresh();
    var with = balance(Shop.on(backend), DUE_ON).details();
    var without =
        new BalanceDetails(
            with.order(), with.supplier(), with.dueOn(), with.zone(), Optional.empty());
    backend.balances().add(new Balance.Scheduled(without));
    assertThat(backend.balances().find(with.order())).contains(new Balance.Scheduled(without));
  }

  @Test
  default void an_order_has_one_balance() {
    var backend = fresh();
    var first = balance(Shop.on(backend), DUE_ON);
    assertThat(backend.balances().add(first)).isTrue();
    backend.balances().store(first, first.remind(NOON));
    assertThat(backend.balances().add(first)).isFalse();
    assertThat(backend.balances().find(first.order())).contains(first.remind(NOON));
  }

  @Test
  default void a_step_from_a_state_that_is_gone_is_not_stored() {
    var backend = fresh();
    var first = balance(Shop.on(backend), DUE_ON);
    backend.balances().add(first);
    backend.balances().store(first, first.remind(NOON));
    assertThat(backend.balances().store(first, first.settle(NOON))).isFalse();
    var dunned = first.fallDue(NOON).dun(NOON);
    assertThat(backend.balances().store(dunned, dunned.dun(NOON))).isFalse();
    assertThat(backend.balances().find(first.order())).contains(first.remind(NOON));
  }

  @Test
  default void of_all_who_take_the_same_step_at_once_one_does() {
    var backend = fresh();
    var first = balance(Shop.on(backend), DUE_ON);
    backend.balances().add(first);
    assertThat(Race.of(6, i -> backend.balances().store(first, first.remind(NOON))))
        .containsOnlyOnce(true);
  }

  @Test
  default void those_whose_next_step_is_due_come_the_longest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var late = balance(shop, DUE_ON.plusDays(1));
    var early = balance(shop, DUE_ON);
    var over = balance(shop, DUE_ON);
    List.of(late, early, over).forEach(backend.balances()::add);
    backend.balances().store(over, over.settle(NOON));
    var then = late.next().orElseThrow();
    assertThat(backend.balances().due(then.minusSeconds(1), 9)).containsExactly(early);
    assertThat(backend.balances().due(then, 9)).containsExactly(early, late);
    assertThat(backend.balances().due(then, 1)).containsExactly(early);
  }

  @Test
  default void an_operator_sees_those_of_a_supplier_and_a_state_page_by_page() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var other = balance(Shop.on(backend), DUE_ON);
    var late = balance(shop, DUE_ON.plusDays(1));
    var early = balance(shop, DUE_ON);
    List.of(other, late, early).forEach(backend.balances()::add);
    backend.balances().store(late, late.remind(NOON));
    var balances = backend.balances();
    assertThat(balances.list(of(Optional.of(shop.id()), Set.of(), Optional.empty())))
        .containsExactly(early, late.remind(NOON));
    assertThat(balances.list(of(Optional.of(shop.id()), Set.of(), Optional.of(early.order()))))
        .containsExactly(late.remind(NOON));
    assertThat(balances.list(of(Optional.empty(), Set.of(State.SCHEDULED), Optional.empty())))
        .containsExactlyInAnyOrder(early, other);
    assertThat(balances.list(new Filter(Optional.empty(), Set.of(), Optional.empty(), 1)))
        .hasSize(1);
  }

  private static Filter of(
      Optional<SupplierId> supplier, Set<State> states, Optional<OrderId> after) {
    return new Filter(supplier, states, after, 9);
  }
}
