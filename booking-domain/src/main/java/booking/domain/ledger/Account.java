package booking.domain.ledger;

import java.util.Optional;
import java.util.UUID;

/**
 * Where amounts stand, of one supplier in one currency.
 *
 * @param instrument the gift card, for stored value; otherwise empty
 */
public record Account(Kind kind, Optional<UUID> instrument) {

  public enum Kind {
    /** What gateways have taken for us and not yet paid out. */
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
    /** What was given away, such as gift cards nobody bought. */
    GOODWILL
  }

  public static Account of(Kind kind) {
    return new Account(kind, Optional.empty());
  }

  public static Account storedValue(UUID instrument) {
    return new Account(Kind.STORED_VALUE, Optional.of(instrument));
  }
}
