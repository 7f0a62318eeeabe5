package booking.domain.pricing;

import booking.domain.money.Rate;

/** One tax, either already in the price or added to it. Several may apply to one line. */
public record TaxRate(String code, String label, Rate rate, boolean included) {

  public TaxRate {
    if (!rate.isShare()) {
      throw new IllegalArgumentException("A tax is 0 to 100 percent");
    }
  }

  /** The same, in the price already. */
  public TaxRate asIncluded() {
    return new TaxRate(code, label, rate, true);
  }
}
