package booking.domain.pricing;

import booking.domain.money.Money;

/**
 * What one rate comes to over all lines.
 *
 * @param base what it is counted from: gross when included, net when added
 * @param onFee what of the amount is tax on the service fee, and not on what the supplier sells
 */
public record TaxTotal(TaxRate rate, Money base, Money amount, Money onFee) {

  /** None of which is on a fee. */
  public TaxTotal(TaxRate rate, Money base, Money amount) {
    this(rate, base, amount, Money.zero(amount.currency()));
  }

  TaxTotal plus(TaxTotal more) {
    return new TaxTotal(
        rate, base.plus(more.base), amount.plus(more.amount), onFee.plus(more.onFee));
  }
}
