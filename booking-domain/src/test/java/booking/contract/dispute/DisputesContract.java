package booking.contract.dispute;

import static booking.contract.Shop.seats;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.checkout.Checkout;
import booking.domain.dispute.Dispute;
import booking.domain.money.Money;
import booking.domain.payment.GatewayDispute.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What banks took back. */
public interface DisputesContract extends OnBackend {

  private static Checkout paid(Shop shop) {
    return shop.store(Moves.paid(shop.place(seats(shop.seats(9), 1)), NOON), NOON);
  }

  private static Dispute dispute(Checkout of, String reference, int seconds) {
    return new Dispute(
        of.order().details().supplier(),
        of.order().id(),
        of.payment().orElseThrow().id(),
        reference,
        new Money(1_234, of.order().details().quote().currency()),
        "fraudulent",
        State.OPEN,
        NOON.plusSeconds(seconds));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  default void every_state_is_read_as_it_was_stored(State state) {
    var backend = fresh();
    var open = dispute(paid(Shop.on(backend, "KWD")), "dp_1", 0);
    assertThat(backend.disputes().find(open.payment(), "dp_1")).isEmpty();
    assertThat(backend.disputes().add(open)).isTrue();
    assertThat(backend.disputes().store(open, open.become(state))).isTrue();
    assertThat(backend.disputes().find(open.payment(), "dp_1")).contains(open.become(state));
  }

  @Test
  default void one_is_added_once() {
    var backend = fresh();
    var open = dispute(paid(Shop.on(backend)), "dp_1", 0);
    backend.disputes().add(open);
    assertThat(backend.disputes().add(open)).isFalse();
    assertThat(backend.disputes().of(open.order())).containsExactly(open);
  }

  @Test
  default void a_move_from_a_state_that_is_gone_is_refused() {
    var backend = fresh();
    var open = dispute(paid(Shop.on(backend)), "dp_1", 0);
    backend.disputes().add(open);
    backend.disputes().store(open, open.become(State.WON));
    assertThat(backend.disputes().store(open, open.become(State.LOST))).isFalse();
    assertThat(backend.disputes().find(open.payment(), "dp_1")).contains(open.become(State.WON));
  }

  @Test
  default void operators_see_those_of_their_supplier_the_newest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var order = paid(shop);
    var first = dispute(order, "dp_1", 0);
    var second = dispute(order, "dp_2", 1);
    var other = dispute(paid(Shop.on(backend)), "dp_3", 2);
    backend.disputes().add(first);
    backend.disputes().add(second);
    backend.disputes().add(other);
    assertThat(backend.disputes().list(Optional.of(shop.id()), 9)).containsExactly(second, first);
    assertThat(backend.disputes().list(Optional.of(shop.id()), 1)).containsExactly(second);
    assertThat(backend.disputes().of(order.order().id())).containsExactly(first, second);
  }
}
