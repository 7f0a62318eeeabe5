package booking.stripe.payment;

import static java.util.Map.entry;

import booking.domain.money.Money;
import java.util.Currency;
import java.util.Map;

/**
 * The least that Stripe charges, in our minor units: as it documents them, and elsewhere something
 * above the half dollar that a charge must be worth.
 */
final class StripeMinimums {
  private static final long OTHERWISE = 1_00;

  private static final Map<String, Long> DOCUMENTED =
      Map.ofEntries(
          entry("AED", 2_00L),
          entry("AUD", 50L),
          entry("BGN", 1_00L),
          entry("BRL", 50L),
          entry("CAD", 50L),
          entry("CHF", 50L),
          entry("CZK", 15_00L),
          entry("DKK", 2_50L),
          entry("EUR", 50L),
          entry("GBP", 30L),
          entry("HKD", 4_00L),
          entry("HUF", 175_00L),
          entry("INR", 50L),
          entry("JPY", 50L),
          entry("MXN", 10_00L),
          entry("MYR", 2_00L),
          entry("NOK", 3_00L),
          entry("NZD", 50L),
          entry("PLN", 2_00L),
          entry("RON", 2_00L),
          entry("SEK", 3_00L),
          entry("SGD", 50L),
          entry("THB", 10_00L),
          entry("USD", 50L));

  /** Of which a hundred minor units are worth too little. */
  private static final Map<String, Long> WEAK =
      Map.ofEntries(
          entry("ALL", 60_00L),
          entry("AMD", 300_00L),
          entry("ARS", 1_000_00L),
          entry("BDT", 80_00L),
          entry("BIF", 2_000L),
          entry("CLP", 600L),
          entry("COP", 3_000_00L),
          entry("CRC", 350_00L),
          entry("DJF", 120L),
          entry("DOP", 40_00L),
          entry("DZD", 90_00L),
          entry("EGP", 35_00L),
          entry("GNF", 6_000L),
          entry("HTG", 90_00L),
          entry("IDR", 10_000_00L),
          entry("ISK", 80L),
          entry("JMD", 100_00L),
          entry("KES", 90_00L),
          entry("KHR", 2_600_00L),
          entry("KMF", 300L),
          entry("KRW", 900L),
          entry("KZT", 350_00L),
          entry("LAK", 15_000_00L),
          entry("LBP", 60_000_00L),
          entry("LKR", 200_00L),
          entry("MGA", 3_000_00L),
          entry("MKD", 35_00L),
          entry("MMK", 1_500_00L),
          entry("MNT", 2_200_00L),
          entry("NGN", 1_000_00L),
          entry("NPR", 90_00L),
          entry("PHP", 40_00L),
          entry("PKR", 180_00L),
          entry("PYG", 5_000L),
          entry("RSD", 70_00L),
          entry("RUB", 60_00L),
          entry("RWF", 900L),
          entry("TRY", 30_00L),
          entry("TWD", 20_00L),
          entry("TZS", 1_700_00L),
          entry("UAH", 30_00L),
          entry("UGX", 2_500L),
          entry("UYU", 30_00L),
          entry("UZS", 8_000_00L),
          entry("VND", 15_000L),
          entry("VUV", 80L),
          entry("XAF", 400L),
          entry("XOF", 400L),
          entry("XPF", 80L),
          entry("ZAR", 12_00L));

  private static final Map<String, Long> THREE_DECIMALS =
      Map.of("BHD", 200L, "JOD", 400L, "KWD", 200L, "OMR", 200L, "TND", 2_000L);

  private StripeMinimums() {}

  static Money of(Currency currency) {
    var code = currency.getCurrencyCode();
    long otherwise = WEAK.getOrDefault(code, THREE_DECIMALS.getOrDefault(code, OTHERWISE));
    return new Money(DOCUMENTED.getOrDefault(code, otherwise), currency);
  }
}
