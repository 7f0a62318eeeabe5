package booking.persistence.document;

import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxTotal;
import org.jspecify.annotations.Nullable;

/** As it is stored; at first it was not said what of the amount is tax on the fee. */
record StoredTaxTotal(TaxRate rate, Money base, Money amount, @Nullable Money onFee) {

  TaxTotal toTaxTotal() {
    return onFee == null
        ? new TaxTotal(rate, base, amount)
        : new TaxTotal(rate, base, amount, onFee);
  }
}
