package booking.inmemory;

import booking.domain.availability.ClaimState;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards;
import booking.domain.money.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gift cards in memory; what is left of one is what its pool has left. */
public final class InMemoryGiftCards implements GiftCards {
  private final InMemoryStore store;

  InMemoryGiftCards(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<GiftCard> find(SupplierId supplier, String code, Instant now) {
    return store.read(tables ->
        tables
            .giftCards()
            .find(new Tables.Code(supplier, code))
            .map(card -> asOf(now, card, tables)));
  }

  @Override
  public Optional<GiftCard> find(SupplierId supplier, GiftCardId id, Instant now) {
    return store.read(tables ->
        tables.giftCards().stream()
            .filter(card -> card.id().equals(id) && card.supplier().equals(supplier))
            .findFirst()
            .map(card -> asOf(now, card, tables)));
  }

  private static GiftCard asOf(Instant now, GiftCard card, Tables tables) {
    var pool = tables.pools().find(card.pool()).orElseThrow();
    var balance = pool.without(new Inventory(tables).overdueOn(pool, now));
    var left = new Money(balance.capacity() - balance.taken(), card.issued().currency());
    return new GiftCard(
        card.id(),
        card.supplier(),
        card.code(),
        card.issued(),
        left,
        card.validUntil(),
        pool.frozen());
  }

  @Override
  public boolean freeze(SupplierId supplier, GiftCardId id) {
    return store.write(tables -> change(tables, supplier, id, pool -> pool.frozen(true)));
  }

  @Override
  public boolean unfreeze(SupplierId supplier, GiftCardId id) {
    return store.write(tables -> change(tables, supplier, id, pool -> pool.frozen(false)));
  }

  private static boolean change(
      Tables tables, SupplierId supplier, GiftCardId id, UnaryOperator<Pool> change) {
    var pool = pool(tables, supplier, id);
    pool.ifPresent(stored -> tables.pools().put(stored.id(), change.apply(stored)));
    return pool.isPresent();
  }

  private static Optional<Pool> pool(Tables tables, SupplierId supplier, GiftCardId id) {
    return tables
        .pools()
        .find(id.pool())
        .filter(pool -> pool.kind() == PoolKind.GIFT_CARD && pool.supplier().equals(supplier));
  }

  @Override
  public Withdrawal withdraw(SupplierId supplier, GiftCardId id) {
    return store.write(tables ->
        pool(tables, supplier, id)
            .map(pool -> withdraw(tables, pool))
            .orElseGet(Withdrawal.NoSuchCard::new));
  }

  private static Withdrawal withdraw(Tables tables, Pool pool) {
    boolean inUse =
        pool.holders()
            .flatMap(hold -> tables.holds().find(hold).stream())
            .anyMatch(hold -> hold.state() == ClaimState.HELD);
    if (inUse) {
      return new Withdrawal.InUse();
    }
    tables.pools().put(pool.id(), pool.resized(pool.taken()).frozen(true));
    return new Withdrawal.Withdrawn(
        new Money(pool.capacity() - pool.taken(), currency(tables, pool)));
  }

  private static Currency currency(Tables tables, Pool pool) {
    return tables.giftCards().stream()
        .filter(card -> card.pool().equals(pool.id()))
        .map(card -> card.issued().currency())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<GiftCard> add(Collection<GiftCard> cards) {
    return store.write(tables -> cards.stream().filter(card -> add(tables, card)).toList());
  }

  private static boolean add(Tables tables, GiftCard card) {
    boolean isNew = tables.giftCards().add(new Tables.Code(card.supplier(), card.code()), card);
    if (isNew) {
      long balance = card.left().minorUnits();
      var pool = Pool.of(card.pool(), card.supplier(), PoolKind.GIFT_CARD, balance);
      tables.pools().put(pool.id(), pool);
    }
    return isNew;
  }
}
