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

  /**
   * Stores these in place of all that the supplier had. A code that is not among them works no
   * more; orders that used it stay as they are, and its uses stay counted should it come back.
   */
  void replace(SupplierId supplier, Collection<Coupon> coupons);
}
