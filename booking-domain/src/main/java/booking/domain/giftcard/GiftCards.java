package booking.domain.giftcard;

import booking.domain.catalog.SupplierId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: gift cards, whose balances are pools of minor units. */
public interface GiftCards {

  /**
   * By its code, in whatever case it was typed, with what is left now: what holds had that have run
   * out is free, swept or not.
   */
  Optional<GiftCard> find(SupplierId supplier, String code, Instant now);

  /** By its name, with what is left now. */
  Optional<GiftCard> find(SupplierId supplier, GiftCardId id, Instant now);

  /**
   * Adds those whose code the supplier does not have yet and returns these; never touches a balance
   * that exists.
   */
  List<GiftCard> add(Collection<GiftCard> cards);
}
