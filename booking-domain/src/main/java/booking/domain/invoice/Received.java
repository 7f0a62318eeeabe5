package booking.domain.invoice;

import booking.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that came for an invoice, or went back.
 *
 * @param amount negative where it went back
 * @param on the supplier's local date
 * @param note the end of a gift card's code, or what the one who recorded it had to say
 */
public record Received(Money amount, Method method, LocalDate on, Optional<String> note) {
  public enum Method {
    CARD,
    GIFT_CARD,
    CASH,
    TRANSFER,
    OTHER
  }

  public Received {
    if (amount.isZero()) {
      throw new IllegalArgumentException("Nothing is no payment");
    }
  }

  public boolean wentBack() {
    return amount.isNegative();
  }
}
