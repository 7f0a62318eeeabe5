package booking.domain.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * Where amounts stand, of one supplier in one currency.
 *
 * @param instrument the gift card, for stored value; the payment, for what a gateway has or a bank
 *     took back; otherwise empty
 */
public record Account(Kind kind, Optional<UUID> instrument) {

  public enum Kind {
    /** What gateways have taken for us and not yet paid out, by payment. */
    GATEWAY_CLEARING,
    /** What customers owe. */
    CUSTOMER_RECEIVABLE,
    /** What holders of stored value may still spend. */
    STORED_VALUE,
    /** What is due to the supplier. */
    SUPPLIER_PAYABLE,
    TAX,
    SERVICE_FEE,
    ROUNDING,
    /** What was paid outside gateways: cash, transfers. */
    PAID_ELSEWHERE,
    /** What was given away, such as gift cards nobody bought. */
    GOODWILL,
    /** What banks took back because customers dispute it, while that is open, by payment. */
    DISPUTE
  }

  public static Account of(Kind kind) {
    return new Account(kind, Optional.empty());
  }

  public static Account storedValue(UUID instrument) {
    return new Account(Kind.STORED_VALUE, Optional.of(instrument));
  }

  /** What the gateway has of a payment. */
  public static Account clearing(UUID payment) {
    return new Account(Kind.GATEWAY_CLEARING, Optional.of(payment));
  }

  /** What a bank took back of a payment, for now. */
  public static Account disputed(UUID payment) {
    return new Account(Kind.DISPUTE, Optional.of(payment));
  }
}
