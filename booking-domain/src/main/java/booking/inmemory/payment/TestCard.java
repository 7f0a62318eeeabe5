package booking.inmemory.payment;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cards to pay with, each good for one thing. Those up to 0069 are Stripe's well-known test numbers
 * and do as there.
 */
public enum TestCard {
  GOOD("4242424242424242"),
  DECLINED("4000000000000002"),
  INSUFFICIENT_FUNDS("4000000000009995"),
  /** The customer's bank wants to hear from him first. */
  BANK_ASKS("4000002500003155"),
  BANK_ASKS_AND_DECLINES("4000008400001629"),
  EXPIRED("4000000000000069"),
  /** The money is taken, and the answer to that does not arrive. */
  CAPTURE_ANSWER_LOST("4000990000000103"),
  /** When it is to be captured, the authorisation turns out to be gone. */
  CAPTURE_REFUSED("4000990000000202");

  private final String number;

  TestCard(String number) {
    this.number = number;
  }

  public String number() {
    return number;
  }

  /** By its number, with or without spaces. */
  static Optional<TestCard> of(String number) {
    var digits = number.replace(" ", "");
    return Arrays.stream(values()).filter(card -> card.number.equals(digits)).findFirst();
  }

  boolean asksFirst() {
    return this == BANK_ASKS || this == BANK_ASKS_AND_DECLINES;
  }

  /** Why it is turned down, if it is. */
  Optional<String> decline() {
    return switch (this) {
      case DECLINED, BANK_ASKS_AND_DECLINES -> Optional.of("card_declined");
      case INSUFFICIENT_FUNDS -> Optional.of("insufficient_funds");
      case EXPIRED -> Optional.of("expired_card");
      case GOOD, BANK_ASKS, CAPTURE_ANSWER_LOST, CAPTURE_REFUSED -> Optional.empty();
    };
  }
}
