package booking.application.refund;

import static booking.application.Brochure.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import booking.application.Agency;
import booking.application.BackOffice;
import booking.application.Wish;
import booking.domain.checkout.Checkout;
import booking.domain.payment.GatewayDispute;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three sold orders, of whose money nobody says a word. */
class WatchMoneyTest {
  private final Agency agency = Agency.open();
  private final BackOffice office = new BackOffice(agency);
  private final Checkout last = lastOfThree();

  private Checkout lastOfThree() {
    agency.sells(Wish.of(WALK, 1).by("ada@example.org"));
    agency.sells(Wish.of(WALK, 1).by("bea@example.org"));
    var sold = agency.sells(Wish.of(WALK, 1));
    agency.timePasses(Duration.ofMinutes(1));
    return sold;
  }

  private WatchMoney watchdog(int batch) {
    var cases = agency.cases();
    return new WatchMoney(
        agency.backend().payments(), cases.followMoney, agency.backend().clock(), batch);
  }

  private void watches(WatchMoney watchdog, int rounds) {
    IntStream.range(0, rounds).forEach(round -> watchdog.run());
  }

  @Test
  void what_was_given_back_at_the_gateway_is_found() {
    agency.bank().refundElsewhere(office.intent(last), agency.price("1.00"));
    watches(watchdog(50), 1);
    assertThat(office.refundsOf(last)).hasSize(1);
  }

  @Test
  void a_dispute_is_found() {
    agency.bank().dispute(office.intent(last), GatewayDispute.State.OPEN);
    watches(watchdog(50), 1);
    assertThat(agency.backend().disputes().of(last.order().id())).hasSize(1);
  }

  @Test
  void it_goes_round_until_every_payment_has_had_its_turn_and_begins_again() {
    var watchdog = watchdog(2);
    watches(watchdog, 2);
    agency.bank().refundElsewhere(office.intent(last), agency.price("1.00"));
    watches(watchdog, 2);
    assertThat(office.refundsOf(last)).hasSize(1);
  }

  @Test
  void it_does_not_ask_for_ever() {
    agency.timePasses(Duration.ofDays(181));
    agency.bank().refundElsewhere(office.intent(last), agency.price("1.00"));
    watches(watchdog(50), 1);
    assertThat(office.refundsOf(last)).isEmpty();
  }
}
