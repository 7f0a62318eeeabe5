package booking.domain.payment;

import booking.domain.money.Money;
import java.util.Optional;

/**
 * Money that a gateway gives back.
 *
 * @param reference the gateway's own name for it
 * @param key by which we asked for it; empty when somebody else did, as in the gateway's dashboard
 */
public record GatewayRefund(String reference, Optional<GatewayKey> key, Money amount, State state) {

  /** Any may still turn into {@link #FAILED}, days later. */
  public enum State {
    PENDING,
    SUCCEEDED,
    FAILED
  }
}
