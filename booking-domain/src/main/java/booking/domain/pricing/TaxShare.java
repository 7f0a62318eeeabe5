package booking.domain.pricing;

import booking.domain.money.Money;
import java.util.OptionalInt;

/**
 * What one rate comes to on one item, or on what is the whole order's, as its service fee.
 *
 * @param item the index of the item; empty when it is the whole order's
 * @param base what it is counted from: gross when included, net when added
 */
public record TaxShare(TaxRate rate, OptionalInt item, Money base, Money amount) {

  boolean isOfSameAs(TaxShare other) {
    return rate.equals(other.rate) && item.equals(other.item);
  }

  TaxShare plus(TaxShare more) {
    return new TaxShare(rate, item, base.plus(more.base), amount.plus(more.amount));
  }

  /** Whether it lowers the tax that there was. */
  boolean isLess() {
    return base.isNegative() || amount.isNegative();
  }

  /** The other way round, as when it is taken back. */
  public TaxShare negated() {
    return of(base.negated(), amount.negated());
  }

  TaxShare of(Money otherBase, Money otherAmount) {
    return new TaxShare(rate, item, otherBase, otherAmount);
  }
}
