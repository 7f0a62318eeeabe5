package booking.domain.pricing;

import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one rate comes to over all that it is on.
 *
 * @param base what it is counted from: gross when included, net when added
 */
public record TaxTotal(TaxRate rate, Money base, Money amount) {

  /** One for each rate, in the order in which they first appear. */
  public static List<TaxTotal> of(Collection<TaxShare> shares) {
    var totals = new ArrayList<TaxTotal>();
    for (var share : shares) {
      var one = new TaxTotal(share.rate(), share.base(), share.amount());
      int known = indexOf(share.rate(), totals);
      if (known < 0) {
        totals.add(one);
      } else {
        totals.set(known, totals.get(known).plus(one));
      }
    }
    return List.copyOf(totals);
  }

  private static int indexOf(TaxRate rate, List<TaxTotal> totals) {
    for (int i = 0; i < totals.size(); i++) {
      if (totals.get(i).rate.equals(rate)) {
        return i;
      }
    }
    return -1;
  }

  private TaxTotal plus(TaxTotal more) {
    return new TaxTotal(rate, base.plus(more.base), amount.plus(more.amount));
  }
}
