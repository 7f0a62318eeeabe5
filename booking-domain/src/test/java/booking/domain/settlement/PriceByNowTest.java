package booking.domain.settlement;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.booking.Booking;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.money.Rate;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an order for 100.00: one booking for all of it and one for nothing. */
class PriceByNowTest {
  private static final Order.Placed PLACED =
      CheckoutFixtures.placed(
          CheckoutFixtures.orderOf(
              ANNA,
              QuoteFixtures.rich(cityWalks().id(), cityWalks().currency(), NOON, List.of()),
              NOON));

  private static Money euros(long cents) {
    return new Money(cents, cityWalks().currency());
  }

  private static PriceByNow of(Order order, long charged) {
    return PriceByNow.of(order, new Settlement(euros(charged), euros(0), euros(0)));
  }

  /** The first of its bookings costs half from now on. */
  private static Order halved() {
    var order = PLACED.confirm(NOON);
    var first = (Booking.Confirmed) order.bookings().getFirst();
    var half = order.charge(first.id()).times(Rate.percent("50"));
    return order.with(first.change(first.details().changed(first.details().item(), half)), NOON);
  }

  @Test
  void what_was_never_changed_costs_what_was_quoted_line_by_line() {
    var price = of(PLACED.confirm(NOON), 100_00);
    assertThat(price.charge().lines()).isEqualTo(PLACED.details().quote().lines());
    assertThat(price.total()).isEqualTo(euros(100_00));
    assertThat(price.since()).matches(Money::isZero);
  }

  @Test
  void what_was_changed_costs_what_it_does_since_beside_what_is_the_whole_orders() {
    var price = of(halved(), 50_00);
    assertThat(price.charge().total()).isEqualTo(euros(50_00));
    assertThat(price.charge().lines())
        .containsAll(PLACED.details().quote().chargeBesides().lines())
        .doesNotContainAnyElementsOf(PLACED.details().quote().charge(0).lines());
    assertThat(price.since()).matches(Money::isZero);
  }

  @Test
  void what_was_kept_when_it_became_cheaper_is_told_apart() {
    assertThat(of(halved(), 62_50).since()).isEqualTo(euros(12_50));
  }

  @Test
  void what_was_taken_off_is_told_apart() {
    assertThat(of(PLACED.confirm(NOON), 30_00).since()).isEqualTo(euros(-70_00));
  }

  @Test
  void what_the_books_do_not_know_costs_what_was_quoted() {
    assertThat(of(PLACED, 0).total()).isEqualTo(euros(100_00));
    assertThat(of(PLACED.lapse(AbandonReason.GIVEN_UP, NOON), 0).total()).isEqualTo(euros(100_00));
  }
}
