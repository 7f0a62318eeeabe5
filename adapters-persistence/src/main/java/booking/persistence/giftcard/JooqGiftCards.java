package booking.persistence.giftcard;

import static booking.persistence.jooq.Tables.CLAIM;
import static booking.persistence.jooq.Tables.GIFT_CARD;
import static booking.persistence.jooq.Tables.HOLD;
import static booking.persistence.jooq.Tables.POOL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.SQLDataType.BIGINT;

import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierId;
import booking.domain.giftcard.GiftCard;
import booking.domain.giftcard.GiftCardId;
import booking.domain.giftcard.GiftCards;
import booking.domain.money.Money;
import booking.persistence.database.Database;
import booking.persistence.jooq.tables.records.GiftCardRecord;
import booking.persistence.jooq.tables.records.PoolRecord;
import booking.persistence.pool.Pools;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Gift cards; what is left of one is what its pool has left. */
public final class JooqGiftCards implements GiftCards {
  private static final Field<Long> LEFT = field("left_of_it", BIGINT);

  private final Database database;
  private final Pools pools;

  public JooqGiftCards(Database database, Pools pools) {
    this.database = database;
    this.pools = pools;
  }

  @Override
  public Optional<GiftCard> find(SupplierId supplier, String code, Instant now) {
    return find(supplier, GIFT_CARD.CODE_KEY.eq(key(code)), now);
  }

  @Override
  public Optional<GiftCard> find(SupplierId supplier, GiftCardId id, Instant now) {
    return find(supplier, GIFT_CARD.ID.eq(id.value()), now);
  }

  private Optional<GiftCard> find(SupplierId supplier, Condition which, Instant now) {
    return database.ask(sql ->
        sql.select(GIFT_CARD.fields())
            .select(POOL.FROZEN)
            .select(POOL.CAPACITY.minus(POOL.TAKEN).plus(overdue(now)).as(LEFT))
            .from(GIFT_CARD)
            .join(POOL)
            .on(POOL.SUPPLIER_ID.eq(GIFT_CARD.SUPPLIER_ID), POOL.ID.eq(GIFT_CARD.ID))
            .where(GIFT_CARD.SUPPLIER_ID.eq(supplier.value()))
            .and(which)
            .fetchOptional(JooqGiftCards::toCard));
  }

  /** What holds still have of a card that ran out and were not swept yet. */
  private static Field<Long> overdue(Instant now) {
    return field(
        select(coalesce(sum(CLAIM.UNITS), inline(BigDecimal.ZERO)).cast(BIGINT))
            .from(HOLD)
            .join(CLAIM)
            .on(CLAIM.SUPPLIER_ID.eq(HOLD.SUPPLIER_ID), CLAIM.HOLD_ID.eq(HOLD.ID))
            .where(HOLD.SUPPLIER_ID.eq(GIFT_CARD.SUPPLIER_ID))
            .and(HOLD.STATE.eq("HELD"))
            .and(HOLD.EXPIRES_AT.le(now))
            .and(CLAIM.POOL_ID.eq(GIFT_CARD.ID)));
  }

  private static GiftCard toCard(Record row) {
    var currency = Currency.getInstance(row.get(GIFT_CARD.CURRENCY));
    return new GiftCard(
        new GiftCardId(row.get(GIFT_CARD.ID)),
        new SupplierId(row.get(GIFT_CARD.SUPPLIER_ID)),
        row.get(GIFT_CARD.CODE),
        new Money(row.get(GIFT_CARD.ISSUED), currency),
        new Money(row.get(LEFT), currency),
        row.get(GIFT_CARD.VALID_UNTIL),
        row.get(POOL.FROZEN));
  }

  @Override
  public List<GiftCard> add(Collection<GiftCard> cards) {
    return database.inTransaction(() -> cards.stream().filter(this::isNew).toList());
  }

  private boolean isNew(GiftCard card) {
    var row =
        new GiftCardRecord()
            .setSupplierId(card.supplier().value())
            .setId(card.id().value())
            .setCode(card.code())
            .setCodeKey(key(card.code()))
            .setIssued(card.issued().minorUnits())
            .setCurrency(card.issued().currency().getCurrencyCode())
            .setValidUntil(card.validUntil());
    int added =
        database.ask(sql -> sql.insertInto(GIFT_CARD).set(row).onConflictDoNothing().execute());
    if (added == 1) {
      var balance = new Pools.Size(card.pool(), PoolKind.GIFT_CARD, card.left().minorUnits());
      pools.add(card.supplier(), List.of(balance));
    }
    return added == 1;
  }

  @Override
  public boolean freeze(SupplierId supplier, GiftCardId id) {
    return setFrozen(supplier, id, true);
  }

  @Override
  public boolean unfreeze(SupplierId supplier, GiftCardId id) {
    return setFrozen(supplier, id, false);
  }

  private boolean setFrozen(SupplierId supplier, GiftCardId id, boolean frozen) {
    return database.ask(sql ->
        sql.update(POOL)
            .set(POOL.FROZEN, frozen)
            .set(POOL.VERSION, POOL.VERSION.plus(1))
            .where(isPool(supplier, id))
            .execute())
        == 1;
  }

  private static Condition isPool(SupplierId supplier, GiftCardId id) {
    return POOL.SUPPLIER_ID
        .eq(supplier.value())
        .and(POOL.ID.eq(id.value()))
        .and(POOL.KIND.eq(PoolKind.GIFT_CARD.name()));
  }

  @Override
  public Withdrawal withdraw(SupplierId supplier, GiftCardId id) {
    return database.inTransaction(() -> {
      var pool =
          database.ask(
              sql -> sql.selectFrom(POOL).where(isPool(supplier, id)).forUpdate().fetchOptional());
      return pool.map(this::withdraw).orElseGet(Withdrawal.NoSuchCard::new);
    });
  }

  /** Its row is locked: nobody takes or gives back anything meanwhile. */
  private Withdrawal withdraw(PoolRecord pool) {
    return database.ask(sql -> {
      if (isHeld(sql, pool)) {
        return new Withdrawal.InUse();
      }
      long left = pool.getCapacity() - pool.getTaken();
      sql.update(POOL)
          .set(POOL.FROZEN, true)
          .set(POOL.CAPACITY, pool.getTaken())
          .set(POOL.VERSION, POOL.VERSION.plus(1))
          .where(POOL.SUPPLIER_ID.eq(pool.getSupplierId()), POOL.ID.eq(pool.getId()))
          .execute();
      return new Withdrawal.Withdrawn(new Money(left, currency(sql, pool)));
    });
  }

  private static boolean isHeld(DSLContext sql, PoolRecord pool) {
    return sql.fetchExists(
        select(CLAIM.POOL_ID)
            .from(HOLD)
            .join(CLAIM)
            .on(CLAIM.SUPPLIER_ID.eq(HOLD.SUPPLIER_ID), CLAIM.HOLD_ID.eq(HOLD.ID))
            .where(HOLD.SUPPLIER_ID.eq(pool.getSupplierId()))
            .and(HOLD.STATE.eq("HELD"))
            .and(CLAIM.POOL_ID.eq(pool.getId())));
  }

  private static Currency currency(DSLContext sql, PoolRecord pool) {
    return Currency.getInstance(
        sql.select(GIFT_CARD.CURRENCY)
            .from(GIFT_CARD)
            .where(GIFT_CARD.SUPPLIER_ID.eq(pool.getSupplierId()))
            .and(GIFT_CARD.ID.eq(pool.getId()))
            .fetchSingle()
            .value1());
  }

  private static String key(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
