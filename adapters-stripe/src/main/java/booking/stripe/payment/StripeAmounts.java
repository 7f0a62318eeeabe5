package booking.stripe.payment;

import booking.domain.money.Money;
import booking.domain.pricing.GatewayTerms;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stripe's own minor units, beside those that Java knows: most have the same, and where not, this
 * table says it. What it does not express is refused.
 */
final class StripeAmounts {

  /**
   * How a currency is counted.
   *
   * @param step of our minor units, every amount is a multiple of
   * @param units of Stripe's that such a step is
   */
  private record Count(long step, long units) {}

  private static final Count SAME = new Count(1, 1);

  /** Three decimals, the last of which must be zero. */
  private static final Count THREE_DECIMALS = new Count(10, 10);

  /** Without decimals for everybody else, and sent to Stripe with two that are zero. */
  private static final Count TWO_ZEROS_MORE = new Count(1, 100);

  /** With two decimals for Java, and with none at Stripe. */
  private static final Count TWO_DECIMALS_LESS = new Count(100, 1);

  private static final Map<String, Count> SPECIAL =
      Map.of(
          "BHD", THREE_DECIMALS,
          "JOD", THREE_DECIMALS,
          "KWD", THREE_DECIMALS,
          "OMR", THREE_DECIMALS,
          "TND", THREE_DECIMALS,
          "ISK", TWO_ZEROS_MORE,
          "UGX", TWO_ZEROS_MORE,
          "MGA", TWO_DECIMALS_LESS);

  private static final Set<String> WITHOUT_DECIMALS =
      Stream.of(
              "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "VND", "VUV", "XAF",
              "XOF", "XPF")
          .collect(Collectors.toUnmodifiableSet());

  private StripeAmounts() {}

  /** An amount that Stripe has no number for. */
  static final class Inexpressible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Inexpressible(String why) {
      super(why);
    }
  }

  static boolean canExpress(Currency currency) {
    var code = currency.getCurrencyCode();
    return SPECIAL.containsKey(code)
        || WITHOUT_DECIMALS.contains(code)
        || currency.getDefaultFractionDigits() == 2;
  }

  private static Count count(Currency currency) {
    if (!canExpress(currency)) {
      throw new Inexpressible("currency_not_supported");
    }
    return SPECIAL.getOrDefault(currency.getCurrencyCode(), SAME);
  }

  /** As Stripe wants it sent. */
  static long sent(Money amount) {
    var count = count(amount.currency());
    if (amount.minorUnits() % count.step() != 0) {
      throw new Inexpressible("amount_not_in_step");
    }
    return Math.multiplyExact(amount.minorUnits() / count.step(), count.units());
  }

  /** What Stripe means by it. */
  static Money received(long units, Currency currency) {
    var count = count(currency);
    if (units % count.units() != 0) {
      throw new Inexpressible("%d is no amount of %s".formatted(units, currency));
    }
    return new Money(Math.multiplyExact(units / count.units(), count.step()), currency);
  }

  /** Of what cannot be expressed, nothing can be charged, whatever the terms are. */
  static GatewayTerms terms(Currency currency) {
    long step = canExpress(currency) ? count(currency).step() : 1;
    return new GatewayTerms(step, StripeMinimums.of(currency));
  }
}
