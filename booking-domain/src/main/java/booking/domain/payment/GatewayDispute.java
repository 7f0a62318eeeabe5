package booking.domain.payment;

import booking.domain.money.Money;

/**
 * Money that a customer has his bank take back.
 *
 * @param reference the gateway's own name for it
 * @param reason as the gateway says it: {@code fraudulent}, {@code product_not_received}
 */
public record GatewayDispute(String reference, Money amount, String reason, State state) {

  /** How it stands for us. */
  public enum State {
    OPEN,
    WON,
    LOST
  }
}
