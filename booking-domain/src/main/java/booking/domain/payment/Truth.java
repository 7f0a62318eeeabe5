package booking.domain.payment;

import booking.domain.money.Money;
import java.time.Instant;
import java.util.Optional;

/** How a payment stands at the gateway, by the gateway's own word at this moment. */
public sealed interface Truth {
  /** Waits for the customer, who may have been turned down before. */
  record Open(Optional<Decline> declined) implements Truth {}

  record ActionRequired() implements Truth {}

  /** The gateway itself does not know yet. */
  record Processing() implements Truth {}

  record Authorised(Money amount, Optional<Instant> captureBefore) implements Truth {}

  record Captured(Money amount) implements Truth {}

  /** Cancelled by us or by the gateway, or run out. */
  record Cancelled() implements Truth {}

  /** The gateway could not be asked: nothing is known. */
  record Unknown() implements Truth {}
}
