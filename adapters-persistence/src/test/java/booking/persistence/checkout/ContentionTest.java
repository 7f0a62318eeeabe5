package booking.persistence.checkout;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import booking.contract.Backend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.checkout.Placements.Outcome;
import booking.domain.work.Busy;
import booking.persistence.OwnDatabase;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What those are told who wait for others, and do not wait for long. */
class ContentionTest {
  private final OwnDatabase own = OwnDatabase.create("set lock_timeout = '100ms'", 4);
  private final Backend backend = own.backend();
  private final Shop shop = Shop.on(backend);

  @AfterEach
  void closes() {
    own.close();
  }

  @Test
  void who_waits_too_long_for_a_pool_is_told_that_it_is_busy_and_may_try_again() {
    var wish = seats(shop.seats(2), 1);
    meanwhile(() -> shop.place(wish), () -> assertBusy(() -> shop.ask(wish)));
    assertThat(shop.ask(wish)).isInstanceOf(Outcome.Placed.class);
  }

  @Test
  void who_waits_too_long_for_an_order_is_told_that_it_is_busy() {
    var placed = shop.place(seats(shop.seats(2), 1));
    meanwhile(
        () -> shop.store(Moves.confirm(placed, NOON), NOON),
        () -> assertBusy(() -> shop.store(Moves.release(placed), NOON)));
  }

  @Test
  void the_twin_of_a_request_in_flight_is_told_so_and_later_what_became_of_it() {
    var wanted = shop.placement(NOON, seats(shop.seats(2), 1));
    meanwhile(
        () -> shop.place(wanted, NOON),
        () ->
            assertThat(backend.placements().place(wanted, NOON))
                .isEqualTo(new Outcome.InProgress()));
    assertThat(backend.placements().place(wanted, NOON))
        .isEqualTo(new Outcome.Repeated(wanted.order().id()));
  }

  @Test
  void a_hold_that_ran_out_is_not_touched_while_others_have_one_of_its_pools() {
    var wanted = shop.seats(1);
    var other = shop.seats(5);
    var slow = shop.place(seats(wanted, 1), seats(other, 3));
    meanwhile(
        () -> shop.place(seats(other, 1)),
        () -> assertBusy(() -> shop.askAt(OVERDUE, seats(wanted, 1))));
    assertThat(shop.reread(slow).hold()).isEqualTo(slow.hold());
    assertThat(shop.askAt(OVERDUE, seats(wanted, 1))).isInstanceOf(Outcome.Placed.class);
  }

  private static void assertBusy(Runnable attempt) {
    assertThatThrownBy(attempt::run).isInstanceOf(Busy.class);
  }

  /** Somebody has done something and not committed it yet, when somebody else tries. */
  private void meanwhile(Runnable done, Runnable tried) {
    try (var another = Executors.newSingleThreadExecutor()) {
      backend
          .unitOfWork()
          .run(() -> {
            done.run();
            return assertThat(another.submit(tried)).succeedsWithin(Duration.ofSeconds(20));
          });
    }
  }
}
