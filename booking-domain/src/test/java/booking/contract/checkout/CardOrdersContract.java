package booking.contract.checkout;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Placement;
import booking.domain.order.Order;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders of nothing but gift cards: without a booking, and without a claim. */
public interface CardOrdersContract extends OnBackend {

  private static Placement placement(Shop shop) {
    var card = QuoteFixtures.card(5_000, Currency.getInstance("EUR"));
    return CheckoutFixtures.placement(ANNA, QuoteFixtures.ofCard(shop.id(), card, NOON), NOON);
  }

  private static Checkout placed(Shop shop) {
    return shop.place(placement(shop), NOON);
  }

  @Test
  default void it_is_read_as_it_was_placed() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = placed(shop);
    assertThat(shop.reread(placed)).isEqualTo(placed);
    assertThat(backend.orders().find(placed.order().id())).contains(placed.order());
  }

  @Test
  default void it_runs_out_as_any_other() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = placed(shop);
    assertThat(backend.settlements().overdue(NOON, 9)).isEmpty();
    assertThat(backend.settlements().overdue(OVERDUE, 9)).containsExactly(placed.order().id());
    shop.store(Moves.lapse(placed, OVERDUE), OVERDUE);
    assertThat(shop.reread(placed).order()).isInstanceOf(Order.Abandoned.class);
  }

  @Test
  default void it_is_paid_in_time() {
    var shop = Shop.on(fresh());
    var paid = shop.store(Moves.paid(placed(shop), NOON), NOON);
    assertThat(shop.reread(paid).order()).isInstanceOf(Order.Confirmed.class);
  }

  @Test
  default void it_may_be_paid_late() {
    var shop = Shop.on(fresh());
    var lapsed = shop.store(Moves.lapse(placed(shop), OVERDUE), OVERDUE);
    var committed = shop.store(Moves.commit(lapsed), OVERDUE);
    assertThat(shop.reread(committed).hold()).isEqualTo(lapsed.hold().commit());
  }

  @Test
  default void it_is_among_its_customers_orders() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var paid = shop.store(Moves.paid(placed(shop), NOON), NOON);
    assertThat(backend.orders().of(ANNA.email(), NOON, 9)).containsExactly(paid.order());
  }

  @Test
  default void many_are_placed_at_once() {
    var shop = Shop.on(fresh());
    var placed = Race.of(8, i -> placed(shop));
    assertThat(List.copyOf(placed)).hasSize(8).allMatch(one -> shop.reread(one).equals(one));
  }
}
