package booking.domain.coupon;

import booking.domain.catalog.SupplierId;
import java.util.Collection;
import java.util.Optional;

/** Port: coupons, each with the pool of its uses. */
public interface Coupons {

  /** By its code, in whatever case it was typed. */
  Optional<Coupon> find(SupplierId supplier, String code);

  /** Adds or replaces by code; uses counted so far stay counted. */
  void store(Collection<Coupon> coupons);
}
