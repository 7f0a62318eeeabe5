package booking.inmemory.payment;

import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GatewayRefund.State;
import java.time.Instant;
import java.util.Optional;

/** Money given back, and what becomes of that by itself. */
record Returned(GatewayRefund refund, Optional<Turn> turn) {

  record Turn(Instant at, State to) {}

  boolean hasTurned(Instant now) {
    return turn.filter(next -> !now.isBefore(next.at())).isPresent();
  }

  Returned turned() {
    var to = turn.orElseThrow().to();
    return new Returned(
        new GatewayRefund(refund.reference(), refund.key(), refund.amount(), to), Optional.empty());
  }

  /** Whether the money is, or will be, with the customer. */
  boolean counts() {
    return refund.state() != State.FAILED;
  }
}
