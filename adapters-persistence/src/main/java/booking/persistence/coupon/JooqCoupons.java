package booking.persistence.coupon;

import static booking.persistence.jooq.Tables.COUPON;

import booking.domain.availability.PoolId;
import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import booking.persistence.database.Database;
import booking.persistence.document.Documents;
import booking.persistence.jooq.tables.records.CouponRecord;
import booking.persistence.pool.Pools;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;

/** Coupons, each a document under its code, with the pool of its uses. */
public final class JooqCoupons implements Coupons {
  private final Database database;
  private final Pools pools;

  public JooqCoupons(Database database, Pools pools) {
    this.database = database;
    this.pools = pools;
  }

  @Override
  public Optional<Coupon> find(SupplierId supplier, String code) {
    return database
        .ask(sql ->
            sql.selectFrom(COUPON)
                .where(COUPON.SUPPLIER_ID.eq(supplier.value()))
                .and(COUPON.CODE_KEY.eq(key(code)))
                .fetchOptional())
        .map(row -> Documents.read(row.getDefinition(), Coupon.class));
  }

  @Override
  public void store(Collection<Coupon> coupons) {
    database.inTransaction(() ->
        database.ask(sql -> {
          coupons.forEach(coupon -> store(sql, coupon));
          return coupons;
        }));
  }

  @Override
  public void replace(SupplierId supplier, Collection<Coupon> coupons) {
    var kept = coupons.stream().map(coupon -> key(coupon.code())).toList();
    database.inTransaction(() ->
        database.ask(sql -> {
          sql.deleteFrom(COUPON)
              .where(COUPON.SUPPLIER_ID.eq(supplier.value()))
              .and(COUPON.CODE_KEY.notIn(kept))
              .execute();
          coupons.forEach(coupon -> store(sql, coupon));
          return coupons;
        }));
  }

  private void store(DSLContext sql, Coupon coupon) {
    var row =
        new CouponRecord()
            .setSupplierId(coupon.supplier().value())
            .setId(coupon.id().value())
            .setCodeKey(key(coupon.code()))
            .setDefinition(Documents.write(coupon));
    sql.insertInto(COUPON)
        .set(row)
        .onConflict(COUPON.SUPPLIER_ID, COUPON.CODE_KEY)
        .doUpdate()
        .set(row)
        .execute();
    coupon
        .totalUses()
        .ifPresent(uses ->
            pools.lower(
                coupon.supplier(),
                List.of(new Pools.Size(new PoolId(coupon.id().value()), PoolKind.COUPON, uses))));
  }

  private static String key(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
