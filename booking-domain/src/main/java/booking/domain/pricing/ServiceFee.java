package booking.domain.pricing;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;

/** What the buyer pays on top for the service: a share of what is charged, and a fixed part. */
public record ServiceFee(String label, Rate rate, Money fixed, TaxClass taxClass) {

  public ServiceFee {
    if (rate.partsPerMillion() < 0 || fixed.isNegative()) {
      throw new IllegalArgumentException("A fee is not negative");
    }
  }

  String reason() {
    if (fixed.isZero()) {
      return label + ": " + rate;
    }
    return rate.isZero() ? label + ": " + fixed : label + ": " + rate + " and " + fixed;
  }
}
