package booking.contract.closure;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.availability.PoolId;
import booking.domain.booking.Booking;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.booking.BookingId;
import booking.domain.catalog.Session;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.closure.SessionBookings.Tally;
import booking.domain.order.Order;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who is booked on a session, and what became of it. */
public interface SessionBookingsContract extends OnBackend {

  private static Checkout sold(Shop shop, Session session, int units) {
    var placed = shop.place(seats(PoolId.of(session.id()), units));
    return shop.store(Moves.confirm(placed, NOON), NOON);
  }

  private static BookingId first(Checkout checkout) {
    return checkout.order().bookings().getFirst().id();
  }

  private static Booking.Confirmed standing(Checkout checkout) {
    return (Booking.Confirmed) checkout.order().bookings().getFirst();
  }

  /** To where the other is. */
  private static Booking putOff(Checkout checkout, Checkout other) {
    var booking = standing(checkout);
    var price = checkout.order().charge(booking.id());
    return booking.change(booking.details().changed(standing(other).details().item(), price));
  }

  private static void become(Shop shop, Checkout checkout, Booking booking) {
    var order = ((Order.Confirmed) checkout.order()).with(booking, NOON);
    shop.store(Move.of(checkout, checkout.with(order)), NOON);
  }

  private static void cancel(Shop shop, Checkout checkout, CancelledBy by, Instant at) {
    var free = checkout.with(checkout.hold().swap(checkout.hold().claims(), List.of()));
    var cancelled = standing(checkout).cancel(by, at);
    var order = ((Order.Confirmed) checkout.order()).with(cancelled, NOON);
    shop.store(Move.of(checkout, free.with(order)), NOON);
  }

  @Test
  default void those_that_stand_come_page_by_page() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(9);
    var one = first(sold(shop, session, 1));
    var two = first(sold(shop, session, 2));
    var three = first(sold(shop, session, 1));
    sold(shop, shop.departure(9), 1);
    shop.place(seats(PoolId.of(session.id()), 1));
    var bookings = backend.sessionBookings();
    assertThat(bookings.standing(shop.id(), session.id(), Optional.empty(), 2))
        .containsExactly(one, two);
    assertThat(bookings.standing(shop.id(), session.id(), Optional.of(two), 2))
        .containsExactly(three);
  }

  @Test
  default void who_was_put_off_is_booked_where_he_goes_and_not_where_he_was() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var from = shop.departure(9);
    var to = shop.departure(9);
    var order = sold(shop, from, 1);
    become(shop, order, putOff(order, sold(shop, to, 1)));
    var bookings = backend.sessionBookings();
    assertThat(bookings.standing(shop.id(), from.id(), Optional.empty(), 9)).isEmpty();
    assertThat(bookings.tally(shop.id(), to.id(), NOON).standing()).isEqualTo(2);
  }

  @Test
  default void those_of_another_supplier_are_not_there() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(9);
    sold(shop, session, 1);
    var other = Shop.on(backend).id();
    assertThat(backend.sessionBookings().standing(other, session.id(), Optional.empty(), 9))
        .isEmpty();
    assertThat(backend.sessionBookings().tally(other, session.id(), NOON).found()).isZero();
  }

  @Test
  default void what_the_house_cancelled_since_then_is_counted_apart_from_what_stands() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(20);
    sold(shop, session, 2);
    cancel(shop, sold(shop, session, 1), CancelledBy.SUPPLIER, NOON);
    cancel(shop, sold(shop, session, 1), CancelledBy.PLATFORM, NOON.plusSeconds(1));
    cancel(shop, sold(shop, session, 1), CancelledBy.SUPPLIER, NOON.minusSeconds(1));
    cancel(shop, sold(shop, session, 1), CancelledBy.CUSTOMER, NOON);
    assertThat(backend.sessionBookings().tally(shop.id(), session.id(), NOON))
        .isEqualTo(new Tally(1, 0, 2, 2));
  }

  @Test
  default void who_came_or_stayed_away_is_counted_as_such_and_still_has_his_seat() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(20);
    var came = sold(shop, session, 3);
    become(shop, came, standing(came).checkIn(NOON));
    var missed = sold(shop, session, 1);
    become(shop, missed, standing(missed).missed());
    assertThat(backend.sessionBookings().tally(shop.id(), session.id(), NOON))
        .isEqualTo(new Tally(0, 2, 0, 4));
  }

  @Test
  default void seats_that_are_only_held_are_not_sold() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var session = shop.departure(20);
    shop.place(seats(PoolId.of(session.id()), 5));
    assertThat(backend.sessionBookings().tally(shop.id(), session.id(), NOON).seats()).isZero();
  }
}
