package booking.domain.settlement;

import static booking.contract.catalog.CatalogFixtures.cityWalks;
import static booking.contract.checkout.CheckoutFixtures.ANNA;
import static booking.contract.checkout.CheckoutFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.checkout.CheckoutFixtures;
import booking.contract.checkout.QuoteFixtures;
import booking.domain.ledger.Settlement;
import booking.domain.money.Money;
import booking.domain.order.AbandonReason;
import booking.domain.order.Order;
import booking.domain.payment.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an order of which some is due on a later day. */
class SettlementStateTest {
  private static final Order.Placed PLACED =
      CheckoutFixtures.placed(
          CheckoutFixtures.orderOf(
              ANNA,
              QuoteFixtures.rich(cityWalks().id(), cityWalks().currency(), NOON, List.of()),
              NOON));
  private static final LocalDate DUE = PLACED.details().quote().restDueOn().orElseThrow();
  private static final Settlement NOTHING = books(0, 0, 0);
  private static final Settlement DEPOSIT = books(100, 40, 0);

  private static Settlement books(long charged, long paid, long refunded) {
    return new Settlement(euros(charged), euros(paid), euros(refunded));
  }

  private static Money euros(long cents) {
    return new Money(cents, cityWalks().currency());
  }

  private static Payment.Authorised setAside() {
    return CheckoutFixtures.payment(PLACED.details(), NOON).authorise(Optional.empty(), NOON);
  }

  private static SettlementState of(Order order, Settlement books, Payment... payments) {
    return SettlementState.of(order, books, List.of(payments), DUE);
  }

  private static SettlementState onDay(LocalDate today, Settlement books, Payment... payments) {
    return SettlementState.of(PLACED.confirm(NOON), books, List.of(payments), today);
  }

  @ParameterizedTest
  @CsvSource({
    "100,   0,   0, UNPAID",
    "100,  40,   0, PARTIALLY_PAID",
    "100, 100,   0, PAID",
    "  0,   0,   0, PAID",
    "100, 140,   0, OVERPAID",
    "100, 140,  40, PARTIALLY_REFUNDED",
    "  0, 100, 100, REFUNDED"
  })
  void what_was_booked_stands_as_the_books_say(
      long charged, long paid, long refunded, SettlementState state) {
    assertThat(of(PLACED.confirm(NOON), books(charged, paid, refunded))).isEqualTo(state);
  }

  @Test
  void what_waits_for_its_money_is_unpaid_until_that_is_set_aside() {
    assertThat(of(PLACED, NOTHING)).isEqualTo(SettlementState.UNPAID);
    assertThat(of(PLACED, NOTHING, CheckoutFixtures.payment(PLACED.details(), NOON)))
        .isEqualTo(SettlementState.UNPAID);
    assertThat(of(PLACED, NOTHING, setAside())).isEqualTo(SettlementState.AUTHORISED);
    assertThat(of(PLACED, NOTHING, setAside().capture(NOON))).isEqualTo(SettlementState.AUTHORISED);
  }

  @Test
  void what_came_to_nothing_is_unpaid_and_not_paid() {
    var lapsed = PLACED.lapse(AbandonReason.HOLD_EXPIRED, NOON);
    assertThat(of(lapsed, NOTHING)).isEqualTo(SettlementState.UNPAID);
  }

  @Test
  void from_the_day_after_it_was_due_it_is_overdue() {
    assertThat(onDay(DUE, DEPOSIT)).isEqualTo(SettlementState.PARTIALLY_PAID);
    assertThat(onDay(DUE.plusDays(1), DEPOSIT)).isEqualTo(SettlementState.OVERDUE);
  }

  @Test
  void who_has_paid_is_never_overdue() {
    assertThat(onDay(DUE.plusDays(9), books(100, 100, 0))).isEqualTo(SettlementState.PAID);
  }

  @Test
  void whose_money_is_being_taken_is_not_overdue() {
    assertThat(onDay(DUE.plusDays(1), DEPOSIT, setAside()))
        .isEqualTo(SettlementState.PARTIALLY_PAID);
  }

  @Test
  void what_does_not_stand_any_more_is_never_overdue() {
    var closed = PLACED.confirm(NOON).close(NOON);
    assertThat(SettlementState.of(closed, DEPOSIT, List.of(), DUE.plusDays(1)))
        .isEqualTo(SettlementState.PARTIALLY_PAID);
  }
}
