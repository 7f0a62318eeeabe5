package booking.contract.payment;

import static org.assertj.core.api.Assertions.assertThat;

import booking.contract.payment.GatewayBench.Card;
import booking.domain.payment.Cancellation;
import booking.domain.payment.Capture;
import booking.domain.payment.Change;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GivingBack;
import booking.domain.payment.Opening;
import booking.domain.payment.Statement;
import booking.domain.payment.Truth;
import org.junit.jupiter.api.Test;

/** Of a gateway that cannot be reached, nothing is known. */
public interface UnreachableContract extends AtAGateway {

  @Test
  default void whether_a_payment_was_opened_or_changed_is_unknown() {
    var till = till();
    var intent = till.open();
    var payment = till.payment();
    assertThat(till.bench().unreachable().open(till.request(), GatewayKey.toOpen(payment)))
        .isEqualTo(new Opening.Unknown());
    assertThat(
            till.bench().unreachable().change(intent, till.request(), GatewayKey.toChange(payment)))
        .isEqualTo(new Change.Unknown());
  }

  @Test
  default void whether_money_was_taken_let_go_or_given_back_is_unknown() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    var bench = till.bench();
    var payment = till.payment();
    assertThat(bench.unreachable().capture(intent, till.amount(), GatewayKey.toCapture(payment)))
        .isEqualTo(new Capture.Unknown());
    assertThat(bench.unreachable().cancel(intent, GatewayKey.toCancel(payment)))
        .isEqualTo(new Cancellation.Unknown());
    assertThat(bench.unreachable().giveBack(intent, till.amount(), till.keyOf(1)))
        .isEqualTo(new GivingBack.Unknown());
  }

  @Test
  default void what_it_would_say_is_unknown() {
    var till = till();
    var intent = till.paid(Card.GOOD);
    assertThat(till.bench().unreachable().fetch(intent)).isEqualTo(new Truth.Unknown());
    assertThat(till.bench().unreachable().statement(intent)).isEqualTo(new Statement.Unknown());
  }
}
