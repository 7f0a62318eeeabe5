package booking.inmemory;

import booking.domain.availability.PoolKind;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.Coupon;
import booking.domain.coupon.Coupons;
import java.util.Collection;
import java.util.Optional;

/** Coupons in memory, each with the pool of its uses. */
public final class InMemoryCoupons implements Coupons {
  private final InMemoryStore store;

  InMemoryCoupons(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Coupon> find(SupplierId supplier, String code) {
    return store.read(tables -> tables.coupons().find(new Tables.Code(supplier, code)));
  }

  @Override
  public void store(Collection<Coupon> coupons) {
    store.write(tables -> {
      coupons.forEach(coupon -> store(tables, coupon));
      return coupons.size();
    });
  }

  @Override
  public void replace(SupplierId supplier, Collection<Coupon> coupons) {
    store.write(tables -> {
      tables.coupons().stream()
          .filter(coupon -> coupon.supplier().equals(supplier))
          .map(coupon -> new Tables.Code(supplier, coupon.code()))
          .toList()
          .forEach(tables.coupons()::remove);
      coupons.forEach(coupon -> store(tables, coupon));
      return coupons.size();
    });
  }

  private static void store(Tables tables, Coupon coupon) {
    tables.coupons().put(new Tables.Code(coupon.supplier(), coupon.code()), coupon);
    coupon.totalUses().ifPresent(uses -> new PoolSizes(tables).lower(usesOf(coupon, uses)));
  }

  private static Pool usesOf(Coupon coupon, int uses) {
    return Pool.of(coupon.pool(), coupon.supplier(), PoolKind.COUPON, uses);
  }
}
