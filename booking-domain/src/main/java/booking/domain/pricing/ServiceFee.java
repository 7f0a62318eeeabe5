package booking.domain.pricing;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.money.Rate;

/** What the buyer pays on top for the service: a share of what is charged, and a fixed part. */
public record ServiceFee(String label, Rate rate, Money fixed, TaxClass taxClass) {}
