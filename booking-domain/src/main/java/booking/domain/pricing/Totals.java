package booking.domain.pricing;

import booking.domain.money.Money;

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

  public Money dueLater() {
    return total.minus(dueNow);
  }
}
