package booking.domain.invoice;

import booking.domain.money.Money;
import booking.domain.pricing.TaxRate;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rate comes to on a document.
 *
 * @param base what it is counted from: gross when included, net when added
 */
public record TaxSum(TaxRate rate, Money base, Money amount) {
  /** One for each rate, in the order in which those first occur. */
  static List<TaxSum> byRate(List<TaxSum> parts) {
    var sums = new ArrayList<TaxSum>();
    for (var part : parts) {
      int known = indexOf(part.rate, sums);
      if (known < 0) {
        sums.add(part);
      } else {
        sums.set(known, sums.get(known).plus(part));
      }
    }
    return List.copyOf(sums);
  }

  private static int indexOf(TaxRate rate, List<TaxSum> sums) {
    return sums.stream().map(TaxSum::rate).toList().indexOf(rate);
  }

  private TaxSum plus(TaxSum more) {
    return new TaxSum(rate, base.plus(more.base), amount.plus(more.amount));
  }
}
