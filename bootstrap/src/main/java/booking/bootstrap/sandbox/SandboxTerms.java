package booking.bootstrap.sandbox;

import static java.util.Map.entry;

import booking.domain.money.Money;
import booking.domain.pricing.GatewayTerms;
import java.util.Currency;
import java.util.Map;
import java.util.Set;

/** What the sandbox charges, by currency: like a card network, at least about half a dollar. */
final class SandboxTerms {
  private static final long USUAL_MINIMUM = 50;

  /** Three decimals, of which card networks carry two. */
  private static final Set<String> LAST_DIGIT_IS_ZERO = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

  private static final Map<String, Long> MINIMUMS =
      Map.ofEntries(
          entry("AED", 200L),
          entry("BHD", 200L),
          entry("CZK", 15_00L),
          entry("DKK", 2_50L),
          entry("GBP", 30L),
          entry("HKD", 4_00L),
          entry("HUF", 175_00L),
          entry("IDR", 8_000_00L),
          entry("JOD", 360L),
          entry("JPY", 50L),
          entry("KRW", 700L),
          entry("KWD", 160L),
          entry("MXN", 10_00L),
          entry("MYR", 2_00L),
          entry("NOK", 3_00L),
          entry("OMR", 200L),
          entry("PLN", 2_00L),
          entry("RON", 2_00L),
          entry("SEK", 3_00L),
          entry("THB", 10_00L),
          entry("TND", 1_600L));

  private SandboxTerms() {}

  static GatewayTerms of(Currency currency) {
    var code = currency.getCurrencyCode();
    return new GatewayTerms(
        LAST_DIGIT_IS_ZERO.contains(code) ? 10 : 1,
        new Money(MINIMUMS.getOrDefault(code, USUAL_MINIMUM), currency));
  }
}
