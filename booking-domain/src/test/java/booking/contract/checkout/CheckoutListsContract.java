package booking.contract.checkout;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.payment.PaymentStates;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Filter;
import booking.domain.checkout.Move;
import booking.domain.payment.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which checkouts have run out, are stuck, or are what an operator looks for. */
public interface CheckoutListsContract extends OnBackend {

  private static Checkout placedAt(Shop shop, Instant now) {
    return shop.place(shop.placement(now), now);
  }

  private static Checkout with(Shop shop, Payment payment, Checkout checkout) {
    return shop.store(Move.of(checkout, checkout.with(payment)), NOON);
  }

  /** Its payment has been captured since then, without answer. */
  private static Checkout capturing(Shop shop, Instant since) {
    var placed = placedAt(shop, NOON);
    var details = placed.payment().orElseThrow().details();
    return with(
        shop, new Payment.Authorised(details, Optional.empty(), since).capture(since), placed);
  }

  private static Filter all() {
    return filter(Optional.empty());
  }

  private static Filter page(Optional<Checkout> after, int atMost) {
    return new Filter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        after.map(checkout -> checkout.order().id()),
        atMost);
  }

  private static Filter filter(Optional<Filter.State> state) {
    return new Filter(Optional.empty(), state, Optional.empty(), Optional.empty(), 9);
  }

  private static Filter stuckSince(Instant since) {
    return new Filter(Optional.empty(), Optional.empty(), Optional.of(since), Optional.empty(), 9);
  }

  @Test
  default void where_nothing_was_placed_there_is_nothing_to_see() {
    var settlements = fresh().settlements();
    assertThat(settlements.overdue(NOON, 9)).isEmpty();
    assertThat(settlements.list(all())).isEmpty();
  }

  @Test
  default void a_placed_order_is_overdue_from_the_instant_its_hold_ends() {
    var backend = fresh();
    var placed = placedAt(Shop.on(backend), NOON);
    assertThat(backend.settlements().overdue(OVERDUE.minusNanos(1_000), 9)).isEmpty();
    assertThat(backend.settlements().overdue(OVERDUE, 9)).containsExactly(placed.order().id());
  }

  @Test
  default void those_overdue_longest_come_first_and_no_more_than_wanted() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var second = placedAt(shop, NOON.plusSeconds(1)).order().id();
    var first = placedAt(shop, NOON).order().id();
    var now = OVERDUE.plusSeconds(9);
    assertThat(backend.settlements().overdue(now, 9)).containsExactly(first, second);
    assertThat(backend.settlements().overdue(now, 1)).containsExactly(first);
  }

  @Test
  default void an_order_whose_hold_was_taken_away_is_overdue() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(1);
    var slow = shop.place(seats(pool, 1));
    shop.askAt(OVERDUE, seats(pool, 1));
    assertThat(backend.settlements().overdue(OVERDUE, 9)).containsExactly(slow.order().id());
  }

  @Test
  default void what_is_settled_is_not_overdue() {
    var backend = fresh();
    var shop = Shop.on(backend);
    shop.store(Moves.confirm(placedAt(shop, NOON), NOON), NOON);
    shop.store(Moves.lapse(placedAt(shop, NOON), OVERDUE), OVERDUE);
    shop.store(Moves.commit(placedAt(shop, NOON)), NOON);
    assertThat(backend.settlements().overdue(OVERDUE, 9)).isEmpty();
  }

  @Test
  default void an_operator_may_look_at_those_whose_payment_moves_money_and_got_stuck() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var checkout = placedAt(shop, NOON);
    for (var state : PaymentStates.of(checkout.payment().orElseThrow().details()).toList()) {
      checkout = with(shop, state, checkout);
      assertThat(backend.settlements().list(stuckSince(NOON.plusSeconds(60))))
          .isEqualTo(PaymentStates.movesMoney(state) ? List.of(checkout) : List.of());
    }
  }

  @Test
  default void it_is_stuck_since_before_then() {
    var backend = fresh();
    var shop = Shop.on(backend);
    placedAt(shop, NOON);
    var stuck = capturing(shop, NOON);
    capturing(shop, NOON.plusSeconds(9));
    var settlements = backend.settlements();
    assertThat(settlements.list(stuckSince(NOON))).isEmpty();
    assertThat(settlements.list(stuckSince(NOON.plusSeconds(9)))).containsExactly(stuck);
  }

  @Test
  default void an_operator_sees_the_newest_first_page_by_page() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = IntStream.range(0, 5).mapToObj(i -> placedAt(shop, NOON.plusSeconds(i))).toList();
    var newest = placed.reversed();
    var settlements = backend.settlements();
    assertThat(settlements.list(page(Optional.empty(), 2))).isEqualTo(newest.subList(0, 2));
    assertThat(settlements.list(page(Optional.of(newest.get(1)), 9)))
        .isEqualTo(newest.subList(2, 5));
  }

  @Test
  default void pages_neither_repeat_nor_lose_those_placed_at_one_instant() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = IntStream.range(0, 4).mapToObj(i -> placedAt(shop, NOON)).toList();
    var top = backend.settlements().list(page(Optional.empty(), 2));
    var rest = backend.settlements().list(page(Optional.of(top.getLast()), 9));
    assertThat(Stream.concat(top.stream(), rest.stream()))
        .containsExactlyInAnyOrderElementsOf(placed);
  }

  @Test
  default void an_operator_may_look_at_one_supplier() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = placedAt(shop, NOON);
    placedAt(Shop.on(backend), NOON);
    var filter =
        new Filter(Optional.of(shop.id()), Optional.empty(), Optional.empty(), Optional.empty(), 9);
    assertThat(backend.settlements().list(filter)).containsExactly(placed);
  }

  @Test
  default void an_operator_may_look_at_one_state() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = placedAt(shop, NOON);
    var confirmed = shop.store(Moves.confirm(placedAt(shop, NOON), NOON), NOON);
    var abandoned = shop.store(Moves.lapse(placedAt(shop, NOON), NOON), NOON);
    var settlements = backend.settlements();
    assertThat(settlements.list(filter(Optional.of(Filter.State.PLACED)))).containsExactly(placed);
    assertThat(settlements.list(filter(Optional.of(Filter.State.CONFIRMED))))
        .containsExactly(confirmed);
    assertThat(settlements.list(filter(Optional.of(Filter.State.ABANDONED))))
        .containsExactly(abandoned);
    assertThat(settlements.list(filter(Optional.of(Filter.State.CLOSED)))).isEmpty();
  }
}
