package booking.domain.pricing;

import booking.domain.catalog.SupplierId;

/** Port: price books. A supplier without one has no rules, no tax and no fee. */
public interface PriceBooks {
  PriceBook of(SupplierId supplier);

  /** Stores it in place of the supplier's one before. */
  void store(PriceBook book);
}
