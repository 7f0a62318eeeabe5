package booking.domain.payment;

import booking.domain.money.Money;

/** What a gateway answers when it is to capture. */
public sealed interface Capture {
  record Captured(Money amount) implements Capture {}

  /** It will not, and has not. */
  record Refused(String code) implements Capture {}

  /** The money may have moved: only asking tells. */
  record Unknown() implements Capture {}
}
