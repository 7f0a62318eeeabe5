package booking.contract.payment;

import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.IDS;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static booking.contract.checkout.CheckoutFixtures.payment;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.OnBackend;
import booking.contract.Race;
import booking.contract.SealedStates;
import booking.contract.Shop;
import booking.contract.checkout.Moves;
import booking.domain.checkout.Checkout;
import booking.domain.checkout.Move;
import booking.domain.checkout.Settlements.Outcome;
import booking.domain.order.OrderId;
import booking.domain.payment.Intent;
import booking.domain.payment.KeptCard;
import booking.domain.payment.Paying;
import booking.domain.payment.Payment;
import booking.domain.payment.PaymentDetails;
import booking.domain.payment.PaymentId;
import booking.domain.payment.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An order may have several payments, one after the other. */
public interface PaymentsContract extends OnBackend {
  Instant LATER = NOON.plusSeconds(60);

  List<Paying> WAYS =
      List.of(
          new Paying.ByCustomer(),
          new Paying.ByCustomerWhoseCardIsKept(ANNA.email()),
          new Paying.WithKeptCard(new KeptCard("cus_1", "pm_1")));

  @Test
  default void no_way_of_paying_is_forgotten_here() {
    assertThat(SealedStates.missing(Paying.class, WAYS)).isEmpty();
  }

  @Test
  default void of_what_was_never_placed_there_is_no_payment() {
    assertThat(fresh().payments().of(new OrderId(IDS.next()))).isEmpty();
  }

  @Test
  default void an_orders_payments_are_read_as_they_were_stored_the_oldest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    shop.place();
    var first = expired(shop, shop.place());
    var paid = first;
    for (var way : WAYS) {
      paid = expired(shop, shop.store(another(paid, way, NOON.plusSeconds(1)), NOON));
    }
    assertThat(backend.payments().of(paid.order().id()))
        .startsWith(first.payment().orElseThrow())
        .endsWith(paid.payment().orElseThrow())
        .hasSize(1 + WAYS.size())
        .extracting(payment -> payment.details().paying())
        .containsAll(WAYS);
  }

  @Test
  default void a_checkout_is_found_with_the_payment_that_is_asked_for_or_else_with_the_latest() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = expired(shop, shop.place());
    var second = shop.store(another(first, WAYS.getFirst(), NOON), NOON);
    var before = first.payment().orElseThrow();
    assertThat(backend.settlements().find(before.id())).contains(second.with(before));
    assertThat(backend.settlements().find("sandbox", "pi_of_" + before.id().value()))
        .contains(second.with(before));
    assertThat(backend.settlements().find(idOf(second))).contains(second);
    assertThat(shop.reread(second)).isEqualTo(second);
  }

  @Test
  default void a_payment_that_moves_on_does_not_become_the_latest() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = expired(shop, shop.place());
    var second = expired(shop, shop.store(another(first, WAYS.getFirst(), NOON), NOON));
    var before = backend.settlements().find(idOf(first)).orElseThrow();
    var voided = new Payment.Voided(before.payment().orElseThrow().details());
    shop.store(Move.of(before, before.with(voided)), NOON);
    assertThat(backend.settlements().find(idOf(first)).orElseThrow().payment()).contains(voided);
    assertThat(shop.reread(second).payment()).isEqualTo(second.payment());
  }

  @Test
  default void there_is_no_second_payment_while_one_is_open() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var placed = shop.place();
    assertThat(backend.settlements().store(another(placed, WAYS.getFirst(), NOON), NOON))
        .isEqualTo(new Outcome.Overtaken());
    assertThat(backend.payments().of(placed.order().id())).hasSize(1);
    assertThat(shop.reread(placed)).isEqualTo(placed);
  }

  @Test
  default void of_all_who_open_a_second_payment_at_once_one_does() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = expired(shop, shop.place());
    var moves = List.of(WAYS.stream().map(way -> another(first, way, NOON)).toArray(Move[]::new));
    var outcomes = Race.of(6, i -> backend.settlements().store(moves.get(i % 3), NOON));
    assertThat(outcomes).filteredOn(Outcome.Stored.class::isInstance).hasSize(1);
    assertThat(backend.payments().of(first.order().id())).hasSize(2);
  }

  @Test
  default void what_was_captured_in_a_time_is_listed_page_by_page_the_oldest_first() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var second = shop.store(Moves.paid(shop.place(), NOON.plusSeconds(1)), NOON);
    var first = shop.store(Moves.paid(shop.place(), NOON), NOON);
    shop.place();
    var other = Shop.on(backend);
    other.store(Moves.paid(other.place(), NOON), NOON);
    var mine = Optional.of(shop.id());
    var until = NOON.plusSeconds(2);
    assertThat(backend.payments().captured(mine, NOON, until, Optional.empty(), 9))
        .extracting(Payment::id)
        .containsExactly(idOf(first), idOf(second));
    assertThat(backend.payments().captured(mine, NOON, until, Optional.of(idOf(first)), 9))
        .extracting(Payment::id)
        .containsExactly(idOf(second));
    assertThat(backend.payments().captured(mine, NOON, NOON.plusSeconds(1), Optional.empty(), 9))
        .hasSize(1);
    assertThat(backend.payments().captured(Optional.empty(), NOON, until, Optional.empty(), 2))
        .hasSize(2);
  }

  @Test
  default void those_that_stay_open_are_found_the_oldest_first_page_by_page() {
    var backend = fresh();
    var shop = Shop.on(backend);
    var first = shop.place().payment().orElseThrow();
    var second = shop.store(another(expired(shop, shop.place()), WAYS.getFirst(), LATER), NOON);
    expired(shop, shop.place());
    var payments = backend.payments();
    assertThat(payments.open(NOON, Optional.empty(), 9)).isEmpty();
    assertThat(payments.open(LATER, Optional.empty(), 9)).containsExactly(first);
    var latest = second.payment().orElseThrow();
    assertThat(payments.open(LATER.plusSeconds(1), Optional.empty(), 9))
        .containsExactly(first, latest);
    assertThat(payments.open(LATER.plusSeconds(1), Optional.empty(), 1)).containsExactly(first);
    assertThat(payments.open(LATER.plusSeconds(1), Optional.of(first.id()), 9))
        .containsExactly(latest);
  }

  private static PaymentId idOf(Checkout checkout) {
    return checkout.payment().orElseThrow().id();
  }

  private static Checkout expired(Shop shop, Checkout checkout) {
    var details = checkout.payment().orElseThrow().details();
    var opened = details.at(new Intent("pi_of_" + details.id().value(), "secret"));
    return shop.store(Move.of(checkout, checkout.with(new Payment.Expired(opened))), NOON);
  }

  private static Move another(Checkout from, Paying way, Instant now) {
    var like = payment(from.order().details(), now).details();
    var details =
        new PaymentDetails(
            like.id(),
            like.supplier(),
            like.order(),
            like.amount(),
            like.boundTo(),
            like.gateway(),
            now,
            Optional.empty(),
            Purpose.BALANCE,
            way);
    return Move.of(from, from.with(new Payment.Created(details, Optional.empty())));
  }
}
