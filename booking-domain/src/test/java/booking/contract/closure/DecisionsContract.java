package booking.contract.closure;

import static booking.contract.Shop.between;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.Backend;
import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.Shop;
import booking.domain.catalog.Session;
import booking.domain.catalog.SessionId;
import booking.domain.closure.Decision;
import booking.domain.closure.SessionCancellation.Details;
import booking.domain.closure.SessionCancellation.Reason;
import booking.domain.closure.SessionCancellation.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Departures on which was decided, each once. */
public interface DecisionsContract extends OnBackend {

  private static Decision goesAhead(Session session) {
    return new Decision(session.id(), session.supplier(), true, 7, NOON);
  }

  private static List<Session> open(Backend backend, Shop shop, int from, int to) {
    var walk = shop.assortment().walk();
    return backend.decisions().open(shop.id(), walk, between(from, to), 2);
  }

  @Test
  default void what_was_never_decided_is_not_there() {
    assertThat(fresh().decisions().find(new SessionId(IDS.next()))).isEmpty();
  }

  @Test
  default void it_is_read_as_it_was_stored() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var going = goesAhead(shop.departure(9));
    var not = new Decision(shop.departure(9).id(), shop.id(), false, 0, NOON.plusSeconds(1));
    for (var decision : List.of(going, not)) {
      assertThat(backend.decisions().add(decision)).isTrue();
      assertThat(backend.decisions().find(decision.session())).contains(decision);
    }
  }

  @Test
  default void it_is_decided_once() {
    var backend = fresh();
    var decision = goesAhead(Shop.on(backend).departure(9));
    assertThat(Race.of(6, i -> backend.decisions().add(decision))).containsOnlyOnce(true);
  }

  @Test
  default void those_to_be_decided_come_the_earliest_first_and_only_so_many() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var walk = shop.assortment().walk();
    var third = shop.departure(walk, 3, 9);
    var first = shop.departure(walk, 1, 9);
    var second = shop.departure(walk, 2, 9);
    shop.departure(shop.assortment().otherWalk(), 1, 9);
    Shop.on(backend).departure(9);
    assertThat(open(backend, shop, 0, 9)).containsExactly(first, second);
    assertThat(open(backend, shop, 2, 4)).containsExactly(second, third);
    assertThat(open(backend, shop, 1, 2)).containsExactly(first);
  }

  @Test
  default void what_is_decided_closed_or_cancelled_is_not_asked_for_again() {
    var backend = fresh();
    var shop = Shop.on(backend);
    backend.decisions().add(goesAhead(shop.departure(9)));
    backend.sessions().close(shop.departure(9));
    var gone = shop.departure(9).id();
    backend
        .sessionCancellations()
        .add(new Running(new Details(gone, shop.id(), Reason.OTHER, "", false, "desk", NOON)));
    assertThat(open(backend, shop, 0, 9)).isEmpty();
  }
}
