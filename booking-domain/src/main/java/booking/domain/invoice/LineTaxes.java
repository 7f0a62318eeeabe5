package booking.domain.invoice;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import booking.domain.pricing.Charge;
import booking.domain.pricing.Line;
import booking.domain.pricing.TaxRate;
import booking.domain.pricing.TaxShare;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * At which rates each line of a charge is taxed. A charge says what each rate is counted from and
 * not whose it is: where that leaves a doubt, nothing is said.
 */
final class LineTaxes {
  private final Map<TaxClass, List<TaxRate>> rates = new LinkedHashMap<>();

  LineTaxes(Charge charge) {
    var bases = bases(charge);
    bases.forEach((taxClass, base) ->
        rates.put(taxClass, bases.size() == 1 ? all(charge) : on(base, charge)));
    if (rates.values().stream().mapToInt(List::size).sum() != all(charge).size()) {
      rates.clear();
    }
  }

  List<TaxRate> of(Line line) {
    return line.taxClass().map(taxed -> rates.getOrDefault(taxed, List.of())).orElse(List.of());
  }

  private static Map<TaxClass, Money> bases(Charge charge) {
    var bases = new LinkedHashMap<TaxClass, Money>();
    for (var line : charge.lines()) {
      line.taxClass().ifPresent(taxed -> bases.merge(taxed, line.amount(), Money::plus));
    }
    return bases;
  }

  private static List<TaxRate> all(Charge charge) {
    return charge.taxes().stream().map(TaxShare::rate).distinct().toList();
  }

  private static List<TaxRate> on(Money base, Charge charge) {
    return charge.taxes().stream()
        .filter(tax -> tax.base().equals(base))
        .map(TaxShare::rate)
        .toList();
  }
}
