package booking.contract.closure;

import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.booking.BookingId;
import booking.domain.catalog.SessionId;
import booking.domain.closure.SessionCancellation;
import booking.domain.closure.SessionCancellation.Details;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.closure.SessionCancellation.Running;
import booking.domain.closure.SessionCancellation.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cancelled departures: each cancelled once, and for good. */
public interface SessionCancellationsContract extends OnBackend {

  private static Running cancelled(Shop shop) {
    var session = shop.departure(9).id();
    return new Running(
        new Details(session, shop.id(), Reason.WEATHER, "Orkan «Ylva»", true, "desk", NOON));
  }

  private static Trouble trouble() {
    return new Trouble(new BookingId(IDS.next()), "busy");
  }

  @Test
  default void what_was_never_cancelled_is_not_there() {
    assertThat(fresh().sessionCancellations().find(new SessionId(IDS.next()))).isEmpty();
  }

  @Test
  default void it_is_read_as_it_was_stored_however_far_it_came() {
    var backend = fresh();
    var running = cancelled(Shop.on(backend));
    var cancellations = backend.sessionCancellations();
    assertThat(cancellations.add(running)).isTrue();
    assertThat(cancellations.find(running.session())).contains(running);
    var troubled = running.with(List.of(trouble(), trouble()));
    for (SessionCancellation next : List.of(troubled, running.finish(NOON.plusSeconds(1)))) {
      cancellations.store(next);
      assertThat(cancellations.find(running.session())).contains(next);
    }
  }

  @Test
  default void a_departure_is_cancelled_once() {
    var backend = fresh();
    var running = cancelled(Shop.on(backend));
    assertThat(Race.of(6, i -> backend.sessionCancellations().add(running))).containsOnlyOnce(true);
  }

  @Test
  default void what_is_done_stays_done() {
    var backend = fresh();
    var running = cancelled(Shop.on(backend));
    var done = running.finish(NOON);
    backend.sessionCancellations().add(running);
    backend.sessionCancellations().store(done);
    backend.sessionCancellations().store(running.with(List.of(trouble())));
    assertThat(backend.sessionCancellations().add(running)).isFalse();
    assertThat(backend.sessionCancellations().find(running.session())).contains(done);
  }
}
