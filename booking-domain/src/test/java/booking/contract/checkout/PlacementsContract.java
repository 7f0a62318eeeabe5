package booking.contract.checkout;

import static booking.contract.Shop.hours;
import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.key;
import static booking.contract.checkout.CheckoutFixtures.keyed;
import static booking.contract.checkout.CheckoutFixtures.placement;
import static booking.contract.checkout.CheckoutFixtures.request;
import static booking.contract.checkout.CheckoutFixtures.telling;
import static booking.contract.checkout.CheckoutFixtures.told;
import static booking.contract.checkout.CheckoutFixtures.withBookingCodesOf;
import static booking.contract.checkout.CheckoutFixtures.withCodeOf;
import static booking.contract.checkout.CheckoutFixtures.withNothingDue;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.availability.PoolKind;
import booking.domain.availability.Shortage;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placement;
import booking.domain.checkout.Placements.Outcome;
import booking.domain.order.OrderFacts;
import booking.domain.payment.Payment;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What placing writes, and what repeating it does. How units are given is told by the claims. */
public interface PlacementsContract extends OnBackend {

  @Test
  default void a_placed_order_is_there_with_its_hold_and_payment() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var wanted = shop.placement(NOON, seats(shop.seats(2), 2));
    var placed = shop.place(wanted, NOON);
    assertThat(placed)
        .isEqualTo(new Checkout(wanted.order(), wanted.hold(), payment(wanted), placed.revision()));
    assertThat(shop.reread(placed)).isEqualTo(placed);
    assertThat(backend.orders().find(wanted.order().id())).contains(wanted.order());
  }

  private static Optional<Payment> payment(Placement placement) {
    return placement.payment().map(Payment.class::cast);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KWD"})
  default void everything_on_a_quote_is_kept(String currency) {
    var backend = fresh();
    var shop = Shop.on(backend, currency);
    var demands = List.of(seats(shop.seats(9), 2), hours(shop.resource(3), 1, 1, 4));
    var quote = QuoteFixtures.rich(shop.id(), Currency.getInstance(currency), NOON, demands);
    var placed = shop.place(placement(ANNA, quote, NOON), NOON);
    assertThat(backend.orders().find(placed.order().id())).contains(placed.order());
    assertThat(shop.reread(placed)).isEqualTo(placed);
  }

  @Test
  default void instants_are_kept_to_the_microsecond() {
    var shop = Shop.on(fresh());
    var now = NOON.plusNanos(123_456_000);
    var placed = shop.place(shop.placement(now, seats(shop.seats(1), 1)), now);
    assertThat(shop.reread(placed).hold().since()).isEqualTo(now);
    assertThat(shop.reread(placed).order().details().placedAt()).isEqualTo(now);
  }

  @Test
  default void an_order_with_nothing_due_is_confirmed_while_placing() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var paid = withNothingDue(shop.placement(NOON, seats(shop.seats(1), 1)));
    var placed = shop.place(paid, NOON);
    assertThat(shop.reread(placed).order()).isEqualTo(paid.order());
    assertThat(shop.reread(placed).payment()).isEmpty();
    assertThat(backend.journal().about(paid.order().id().value())).isEqualTo(paid.postings());
  }

  @Test
  default void what_is_to_be_told_gets_in_with_the_order() {
    var backend = fresh(told("mail", OrderFacts.PLACED), told("lead", OrderFacts.PLACED));
    var shop = Shop.on(backend);
    var told = telling(OrderFacts.PLACED, shop.placement(NOON, seats(shop.seats(1), 1)));
    shop.place(told, NOON);
    assertThat(backend.outbox().lease(9, NOON, Duration.ofMinutes(1)))
        .allSatisfy(delivery -> assertThat(delivery.fact()).isEqualTo(told.facts().getFirst()))
        .extracting("handler")
        .containsExactlyInAnyOrder("mail", "lead");
  }

  @Test
  default void what_is_sold_out_leaves_nothing_behind() {
    var backend = fresh(told("mail", OrderFacts.PLACED));
    var shop = Shop.on(backend);
    var refused = telling(OrderFacts.PLACED, shop.placement(NOON, seats(shop.seats(1), 2)));
    assertThat(backend.placements().place(refused, NOON)).isInstanceOf(Outcome.SoldOut.class);
    assertThat(backend.orders().find(refused.order().id())).isEmpty();
    assertThat(backend.journal().about(refused.order().id().value())).isEmpty();
    assertThat(backend.outbox().lease(9, NOON, Duration.ofMinutes(1))).isEmpty();
    assertThat(backend.placements().earlier(shop.id(), refused.key(), refused.request())).isEmpty();
  }

  @Test
  default void either_all_is_claimed_or_nothing() {
    var shop = Shop.on(fresh());
    var plenty = shop.seats(5);
    var scarce = shop.seats(1);
    assertThat(shop.ask(seats(plenty, 2), seats(scarce, 2)))
        .isEqualTo(new Outcome.SoldOut(List.of(new Shortage(scarce, PoolKind.SEATS, 2, 1))));
    assertThat(shop.seatsLeft(plenty, NOON)).isEqualTo(5);
    assertThat(shop.seatsLeft(scarce, NOON)).isEqualTo(1);
  }

  @Test
  default void every_pool_that_had_too_little_is_named() {
    var shop = Shop.on(fresh());
    var first = shop.seats(1);
    var second = shop.resource(2);
    var outcome = (Outcome.SoldOut) shop.ask(seats(first, 2), hours(second, 3, 1, 2));
    assertThat(outcome.shortages())
        .containsExactlyInAnyOrder(
            new Shortage(first, PoolKind.SEATS, 2, 1),
            new Shortage(second, PoolKind.RESOURCE, 3, 2));
  }

  @Test
  default void the_same_request_again_is_told_its_order_and_takes_nothing() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(4);
    var first = shop.placement(NOON, seats(pool, 2));
    shop.place(first, NOON);
    var again = keyed(shop.placement(NOON, seats(pool, 2)), first.key(), first.request());
    assertThat(backend.placements().place(again, NOON))
        .isEqualTo(new Outcome.Repeated(first.order().id()));
    assertThat(backend.orders().find(again.order().id())).isEmpty();
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(2);
  }

  @Test
  default void the_same_request_again_is_told_its_order_though_it_would_be_sold_out_by_now() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = shop.placement(NOON, seats(shop.seats(1), 1));
    shop.place(first, NOON);
    assertThat(backend.placements().place(first, NOON))
        .isEqualTo(new Outcome.Repeated(first.order().id()));
    assertThat(backend.placements().earlier(shop.id(), first.key(), first.request()))
        .contains(new Outcome.Repeated(first.order().id()));
  }

  @Test
  default void a_key_used_with_another_body_is_refused() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = shop.placement(NOON, seats(shop.seats(2), 1));
    shop.place(first, NOON);
    var other = keyed(shop.placement(NOON), first.key(), request("b"));
    assertThat(backend.placements().place(other, NOON)).isEqualTo(new Outcome.KeyReused());
    assertThat(backend.placements().earlier(shop.id(), first.key(), request("b")))
        .contains(new Outcome.KeyReused());
  }

  @Test
  default void a_code_that_another_order_or_booking_has_is_told_and_nothing_is_placed() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(3);
    var first = shop.placement(NOON, seats(pool, 1));
    shop.place(first, NOON);
    for (var twin :
        List.of(
            withCodeOf(first, shop.placement(NOON, seats(pool, 1))),
            withBookingCodesOf(first, shop.placement(NOON, seats(pool, 1))))) {
      assertThat(backend.placements().place(twin, NOON)).isEqualTo(new Outcome.CodeTaken());
      assertThat(backend.orders().find(twin.order().id())).isEmpty();
    }
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(2);
    var elsewhere = Shop.on(backend);
    var same = withCodeOf(first, elsewhere.placement(NOON, seats(elsewhere.seats(1), 1)));
    assertThat(backend.placements().place(same, NOON)).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void a_key_that_was_never_used_has_no_earlier_outcome() {
    var backend = fresh();
    var shop = Shop.on(backend);
    assertThat(backend.placements().earlier(shop.id(), key(), request("a"))).isEmpty();
  }

  @Test
  default void a_refused_request_may_be_repeated_with_its_key_and_succeed() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(1);
    var rival = shop.place(seats(pool, 1));
    var wanted = shop.placement(NOON, seats(pool, 1));
    assertThat(backend.placements().place(wanted, NOON)).isInstanceOf(Outcome.SoldOut.class);
    shop.store(Moves.release(rival), NOON);
    assertThat(backend.placements().place(wanted, NOON)).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  default void two_suppliers_may_be_sent_the_same_key() {
    var backend = fresh();
    var one = Shop.on(backend);
    var other = Shop.on(backend);
    var first = one.placement(NOON, seats(one.seats(1), 1));
    one.place(first, NOON);
    var second = keyed(other.placement(NOON, seats(other.seats(1), 1)), first.key(), request("b"));
    assertThat(other.place(second, NOON).order()).isEqualTo(second.order());
  }

  @Test
  default void twins_at_the_same_moment_make_one_order() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var pool = shop.seats(9);
    var key = key();
    var twins =
        Race.of(
            8,
            i ->
                backend
                    .placements()
                    .place(keyed(shop.placement(NOON, seats(pool, 1)), key, request("a")), NOON));
    assertThat(twins).filteredOn(Outcome.Placed.class::isInstance).hasSize(1);
    assertThat(twins).noneMatch(Outcome.SoldOut.class::isInstance);
    assertThat(shop.seatsLeft(pool, NOON)).isEqualTo(8);
  }
}
