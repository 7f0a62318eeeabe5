package booking.bootstrap.sandbox;

import booking.domain.money.Money;
import booking.domain.payment.GatewayKey;
import booking.domain.payment.GatewayRefund;
import booking.domain.payment.GatewayRefund.State;
import java.time.Instant;
import java.util.Optional;

/**
 * Money given back, as the gateway keeps it.
 *
 * @param key by which the service asked for it; empty when somebody else did
 * @param turn what becomes of it by itself
 */
record SandboxRefund(
    String id,
    Optional<String> key,
    Money amount,
    Instant createdAt,
    State atFirst,
    Optional<Turn> turn) {

  record Turn(Instant at, State to) {}

  State stateAt(Instant now) {
    return turn.filter(next -> !now.isBefore(next.at())).map(Turn::to).orElse(atFirst);
  }

  /** As it stands then, in our core's words. */
  GatewayRefund at(Instant now) {
    return new GatewayRefund(id, key.map(GatewayKey::new), amount, stateAt(now));
  }
}
