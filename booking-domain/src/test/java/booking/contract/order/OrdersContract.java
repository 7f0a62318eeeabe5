package booking.contract.order;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.booking.Booking;
import booking.domain.booking.BookingId;
import booking.domain.checkout.Move;
import booking.domain.order.Order;
import booking.domain.order.OrderId;
import booking.domain.party.Customer;
import booking.domain.party.EmailAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders, read as they are now. */
public interface OrdersContract extends OnBackend {

  @Test
  default void what_was_never_placed_is_not_there() {
    var orders = fresh().orders();
    assertThat(orders.find(new OrderId(IDS.next()))).isEmpty();
    assertThat(orders.holding(new BookingId(IDS.next()))).isEmpty();
    assertThat(orders.of(ANNA.email(), NOON, 9)).isEmpty();
  }

  @Test
  default void every_state_is_read_as_it_was_stored() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var checkout = shop.place();
    for (var state : OrderStates.of(Moves.placed(checkout)).toList()) {
      checkout = shop.store(Move.of(checkout, checkout.with(state)), NOON);
      assertThat(backend.orders().find(state.id())).contains(state);
      assertThat(shop.reread(checkout)).isEqualTo(checkout);
    }
  }

  @Test
  default void no_state_is_forgotten_here() {
    var states = OrderStates.of(Moves.placed(Shop.on(fresh()).place())).toList();
    assertThat(SealedStates.missing(Order.class, states)).containsExactly(Order.Draft.class);
    var bookings = states.stream().flatMap(order -> order.bookings().stream()).toList();
    assertThat(SealedStates.missing(Booking.class, bookings)).isEmpty();
  }

  @Test
  default void an_order_is_found_by_any_of_its_bookings() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var order = shop.placeRich().order();
    shop.place();
    assertThat(order.bookings()).hasSizeGreaterThan(1);
    for (var booking : order.bookings()) {
      assertThat(backend.orders().holding(booking.id())).contains(order);
    }
  }

  @Test
  default void a_customer_without_phone_is_kept_as_well() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var otto = customer("otto@example.org");
    var order = shop.place(shop.placement(otto, NOON), NOON).order();
    assertThat(backend.orders().find(order.id()).orElseThrow().details().customer())
        .isEqualTo(otto);
  }

  private static Customer customer(String email) {
    return new Customer("Otto", new EmailAddress(email), Optional.empty(), Locale.GERMANY);
  }

  @Test
  default void a_customers_orders_are_found_in_whatever_case_the_newest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = shop.place(shop.placement(customer("otto@example.org"), NOON), NOON);
    var later = NOON.plusSeconds(60);
    var second = shop.place(shop.placement(customer("Otto@Example.org"), later), later);
    shop.place(shop.placement(customer("anna@example.org"), NOON), NOON);
    assertThat(backend.orders().of(new EmailAddress("OTTO@example.org"), NOON, 9))
        .containsExactly(second.order(), first.order());
    assertThat(backend.orders().of(new EmailAddress("otto@example.org"), NOON, 1))
        .containsExactly(second.order());
  }

  @Test
  default void a_customers_abandoned_orders_are_left_out() {
    var backend = fresh();
    var shop = Shop.on(backend);
    shop.store(Moves.lapse(shop.place(), NOON), NOON);
    var kept = shop.store(Moves.confirm(shop.place(), NOON), NOON);
    assertThat(backend.orders().of(ANNA.email(), NOON, 9)).containsExactly(kept.order());
  }

  @Test
  default void what_is_booked_and_to_come_is_not_crowded_out_by_what_is_not_paid() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var booked = shop.store(Moves.confirm(shop.place(), NOON), NOON).order();
    var later = NOON.plusSeconds(60);
    var unpaid = shop.place(shop.placement(ANNA, later), later).order();
    assertThat(backend.orders().of(ANNA.email(), later, 9)).containsExactly(booked, unpaid);
    assertThat(backend.orders().of(ANNA.email(), later, 1)).containsExactly(booked);
  }

  @Test
  default void what_is_booked_and_to_come_stands_before_what_is_over() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = shop.store(Moves.confirm(shop.placeRich(), NOON), NOON).order();
    var second = shop.store(Moves.confirm(shop.place(), NOON), NOON).order();
    var end = endOf(second);
    assertThat(backend.orders().of(ANNA.email(), end.minusNanos(1_000), 9))
        .containsExactly(second, first);
    assertThat(backend.orders().of(ANNA.email(), end, 9)).containsExactly(first, second);
  }

  private static Instant endOf(Order order) {
    return order.bookings().getFirst().details().item().when().interval().end();
  }
}
