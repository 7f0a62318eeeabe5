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
 * @param rules in any order; their priorities decide
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
    rules = List.copyOf(rules);
    taxes = Map.copyOf(taxes);
  }

  public List<TaxRate> taxesOf(TaxClass taxClass) {
    return taxes.getOrDefault(taxClass, List.of());
  }
}
