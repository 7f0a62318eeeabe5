package booking.application.balance;

import booking.domain.checkout.Checkout;
import booking.domain.money.Money;
import booking.domain.payment.Purpose;
import java.time.Instant;

/**
 * What can be paid for an order now.
 *
 * @param amount what is asked for
 * @param until the first moment at which it can no longer be paid
 */
public record Payable(Checkout checkout, Kind kind, Money amount, Instant until) {

  /** What it is to who pays it. */
  public enum Kind {
    /** All of the price, so that the order stands. */
    ORDER,
    /** A part of the price, so that the order stands. */
    DEPOSIT,
    /** The rest, after a deposit. */
    BALANCE,
    /** What is owed more than had been agreed when it was placed. */
    DIFFERENCE
  }

  public Purpose purpose() {
    return switch (kind) {
      case ORDER, DEPOSIT -> Purpose.ORDER;
      case BALANCE, DIFFERENCE -> Purpose.BALANCE;
    };
  }
}
