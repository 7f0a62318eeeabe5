package booking.domain.pricing;

import booking.domain.money.Money;

/**
 * What one rate comes to over all lines.
 *
 * @param base what it is counted from: gross when included, net when added
 */
public record TaxTotal(TaxRate rate, Money base, Money amount) {

  TaxTotal plus(TaxTotal more) {
    return new TaxTotal(rate, base.plus(more.base), amount.plus(more.amount));
  }
}
