package booking.domain.giftcard;

import booking.domain.availability.PoolId;
import java.util.UUID;

/** Names a gift card. */
public record GiftCardId(UUID value) {

  /** The pool of its balance. */
  public PoolId pool() {
    return new PoolId(value);
  }
}
