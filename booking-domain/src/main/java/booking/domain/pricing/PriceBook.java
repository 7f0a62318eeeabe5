package booking.domain.pricing;

import booking.domain.catalog.SupplierId;
import booking.domain.catalog.TaxClass;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one supplier's prices are made.
 *
 * @param rules given in any order, kept in the order in which they apply; no code twice
 * @param taxes the rates of each class; a class without any is not taxed
 * @param quotesLast how long a quote is honoured
 */
public record PriceBook(
    SupplierId supplier,
    List<PriceRule> rules,
    Map<TaxClass, List<TaxRate>> taxes,
    Optional<ServiceFee> fee,
    Duration quotesLast) {

  public static final Duration DEFAULT_QUOTES_LAST = Duration.ofMinutes(15);

  public PriceBook {
    if (rules.stream().map(PriceRule::code).distinct().count() < rules.size()) {
      throw new IllegalArgumentException("Two price rules have one code");
    }
    if (!quotesLast.isPositive()) {
      throw new IllegalArgumentException("A quote lasts for a while");
    }
    rules = rules.stream().sorted(PriceRule.ORDER).toList();
    taxes = Map.copyOf(taxes);
  }

  public List<TaxRate> taxesOf(TaxClass taxClass) {
    return taxes.getOrDefault(taxClass, List.of());
  }
}
