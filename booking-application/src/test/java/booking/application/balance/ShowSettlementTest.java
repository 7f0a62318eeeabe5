package booking.application.balance;

import static booking.inmemory.payment.TestCard.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.BackOffice;
import booking.application.Wish;
import booking.application.order.Asking;
import booking.application.settlement.ShowSettlement.Shown;
import booking.domain.booking.Booking.CancelledBy;
import booking.domain.catalog.SupplierId;
import booking.domain.checkout.Checkout;
import booking.domain.settlement.SettlementState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In Berlin, the 17th of June, on which the rest is due, ends two hours before it does in UTC. */
class ShowSettlementTest {
  private final Trek trek = Trek.booked();

  private Shown shown() {
    var asking = new Asking.Customer(trek.agency.tokenOf(trek.now()));
    return shown(trek.now(), asking).orElseThrow();
  }

  private Optional<Shown> shown(Checkout checkout, Asking asking) {
    return trek.agency.cases().showSettlement.run(checkout.order().id(), asking);
  }

  @Test
  void what_is_left_of_a_deposit_is_overdue_when_its_day_is_over_where_the_supplier_is() {
    trek.agency.itIs(Instant.parse("2030-06-17T21:59:59Z"));
    assertThat(shown().state()).isEqualTo(SettlementState.PARTIALLY_PAID);
    trek.agency.itIs(Instant.parse("2030-06-17T22:00:00Z"));
    assertThat(shown().state()).isEqualTo(SettlementState.OVERDUE);
    assertThat(shown().books().outstanding().decimal()).isEqualTo("140.00");
  }

  @Test
  void all_attempts_to_pay_are_shown() {
    trek.opens();
    trek.customerPays(GOOD);
    trek.settles();
    assertThat(shown().payments()).isEqualTo(trek.payments()).hasSize(2);
    assertThat(shown().state()).isEqualTo(SettlementState.PAID);
  }

  @Test
  void what_went_back_is_shown() {
    var office = new BackOffice(trek.agency);
    office.supplierCancels(trek.now());
    trek.agency.factsAreDelivered();
    assertThat(shown().refunds()).isEqualTo(office.refundsOf(trek.now())).hasSize(1);
    assertThat(shown().state()).isEqualTo(SettlementState.REFUNDED);
  }

  @Test
  void nobody_sees_what_is_anothers() {
    var other = trek.agency.sells(Wish.of(Trek.DEPARTURE, 1).by("eve@example.org"));
    var eve = new Asking.Customer(trek.agency.tokenOf(other));
    assertThat(shown(trek.now(), eve)).isEmpty();
    var otherSupplier = Optional.of(new SupplierId(new UUID(1, 1)));
    assertThat(shown(trek.now(), new Asking.Staff(CancelledBy.SUPPLIER, otherSupplier))).isEmpty();
    assertThat(shown(trek.now(), new Asking.Staff(CancelledBy.PLATFORM, Optional.empty())))
        .isPresent();
  }
}
