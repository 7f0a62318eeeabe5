package booking.rest.catalog;

import booking.domain.money.Money;
import booking.rest.json.Spot;
import java.math.BigDecimal;
import java.util.Currency;

/** Reads amounts of one currency; a wrong one is told and counts as nothing. */
record Amounts(Currency currency) {
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  Money price(BigDecimal amount, Spot at) {
    if (amount.signum() < 0) {
      at.fault("out-of-range", "must not be negative");
      return Money.zero(currency);
    }
    return signed(amount, at);
  }

  Money signed(BigDecimal amount, Spot at) {
    if (amount.abs().compareTo(LARGEST) >= 0) {
      at.fault("out-of-range", "must be below " + LARGEST);
      return Money.zero(currency);
    }
    int decimals = currency.getDefaultFractionDigits();
    if (amount.scale() > decimals) {
      at.fault("invalid", "%s has %d decimals".formatted(currency, decimals));
      return Money.zero(currency);
    }
    return Money.of(amount, currency);
  }
}
