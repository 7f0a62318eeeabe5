package booking.domain.giftcard;

import booking.domain.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A gift card that is sold, before there is one.
 *
 * @param recipient who is told of it besides the buyer
 * @param message what the buyer has to say to him; may be empty
 * @param validUntil the last local date, in the supplier's zone, on which it will pay
 */
public record CardSale(
    Money amount, Optional<Recipient> recipient, String message, LocalDate validUntil) {
  /** How many characters a message has at most. */
  public static final int LONGEST_MESSAGE = 500;

  public CardSale {
    if (message.length() > LONGEST_MESSAGE) {
      throw new IllegalArgumentException("Too long a message");
    }
  }

  /** Whether it is for the same amount, to the same person and with the same words. */
  public boolean asksForTheSameAs(CardSale other) {
    return amount.equals(other.amount)
        && recipient.equals(other.recipient)
        && message.equals(other.message);
  }
}
