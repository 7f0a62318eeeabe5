package booking.domain.pricing;

import booking.domain.money.Money;
import java.util.Currency;
import java.util.List;

/**
 * The sums of a quote: {@code total = subtotal − discount + taxAdded + fee + rounding}.
 *
 * @param discount what the coupon takes off, as a positive amount
 * @param taxIncluded the tax already in the prices; shown, never added
 * @param dueNow what the tenders cover now; the rest is due later
 */
public record Totals(
    Money subtotal,
    Money discount,
    Money taxAdded,
    Money taxIncluded,
    Money fee,
    Money rounding,
    Money total,
    Money dueNow) {

  static Totals of(List<Line> lines, List<TaxShare> taxes, Installments installments) {
    var currency = installments.now().currency();
    long subtotal = 0;
    long discount = 0;
    long tax = 0;
    long fee = 0;
    long rounding = 0;
    for (var line : lines) {
      long amount = line.amount().in(currency).minorUnits();
      switch (line.kind()) {
        case TICKETS, RULE, EXTRA, GIFT_CARD, CANCELLATION_FEE, REDUCTION ->
            subtotal = Math.addExact(subtotal, amount);
        case COUPON -> discount = Math.subtractExact(discount, amount);
        case TAX -> tax = Math.addExact(tax, amount);
        case FEE -> fee = Math.addExact(fee, amount);
        case ROUNDING -> rounding = Math.addExact(rounding, amount);
      }
    }
    return new Totals(
        new Money(subtotal, currency),
        new Money(discount, currency),
        new Money(tax, currency),
        included(taxes, currency),
        new Money(fee, currency),
        new Money(rounding, currency),
        installments.now().plus(installments.later()),
        installments.now());
  }

  private static Money included(List<TaxShare> taxes, Currency currency) {
    var sum = Money.zero(currency);
    for (var tax : taxes) {
      sum = tax.rate().included() ? sum.plus(tax.amount()) : sum;
    }
    return sum;
  }

  public Money dueLater() {
    return total.minus(dueNow);
  }
}
