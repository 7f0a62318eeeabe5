package booking.domain.giftcard;

import booking.domain.catalog.SupplierId;
import booking.domain.money.Money;
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

  /**
   * Sees to it that nothing more can be taken of it, by whoever does not have it already; says
   * whether there is such a card.
   */
  boolean freeze(SupplierId supplier, GiftCardId id);

  /** Lets it pay again; says whether there is such a card. */
  boolean unfreeze(SupplierId supplier, GiftCardId id);

  /** Freezes it and takes out all that is left, so that it can be given back as money. */
  Withdrawal withdraw(SupplierId supplier, GiftCardId id);

  sealed interface Withdrawal {
    /** It is frozen, and so much was left; nothing, if that was taken out before. */
    record Withdrawn(Money amount) implements Withdrawal {}

    /** Some of it is set aside for an order that is not paid yet; nothing was changed. */
    record InUse() implements Withdrawal {}

    record NoSuchCard() implements Withdrawal {}
  }
}
