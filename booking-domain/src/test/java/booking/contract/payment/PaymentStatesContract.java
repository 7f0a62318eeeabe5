package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.payment.Payment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payments are stored with their checkouts, in whatever state. */
public interface PaymentStatesContract extends OnBackend {

  private static List<Payment> statesOf(Checkout checkout) {
    return PaymentStates.of(checkout.payment().orElseThrow().details()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KWD"})
  default void every_state_is_read_as_it_was_stored(String currency) {
    var backend = fresh();
    var shop = Shop.on(backend, currency);
    var checkout = shop.place();
    for (var state : statesOf(checkout)) {
      checkout = shop.store(Move.of(checkout, checkout.with(state)), NOON);
      assertThat(backend.settlements().find(state.id())).contains(checkout);
      assertThat(shop.reread(checkout).payment()).contains(state);
    }
  }

  @Test
  default void no_state_is_forgotten_here() {
    var states = statesOf(Shop.on(fresh()).place());
    assertThat(SealedStates.missing(Payment.class, states)).isEmpty();
  }
}
