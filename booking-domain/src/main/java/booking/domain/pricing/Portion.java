package booking.domain.pricing;

import booking.domain.catalog.TaxClass;
import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What one item comes to in one tax class: the grain at which discounts are allocated and tax is
 * rounded. A service fee is a portion of its own: it is not the supplier's.
 */
record Portion(OptionalInt item, Optional<TaxClass> taxClass, boolean fee, Money amount) {

  /** The portions of the lines that have a tax class and are wanted, as they first appear. */
  static List<Portion> of(List<Line> lines, Predicate<Line> wanted) {
    var portions = new ArrayList<Portion>();
    for (var line : lines) {
      if (line.taxClass().isPresent() && wanted.test(line)) {
        int known = indexOf(line, portions);
        if (known < 0) {
          portions.add(new Portion(line.item(), line.taxClass(), isFee(line), line.amount()));
        } else {
          portions.set(known, portions.get(known).plus(line.amount()));
        }
      }
    }
    return portions;
  }

  private static int indexOf(Line line, List<Portion> portions) {
    for (int i = 0; i < portions.size(); i++) {
      var portion = portions.get(i);
      if (portion.item.equals(line.item())
          && portion.taxClass.equals(line.taxClass())
          && portion.fee == isFee(line)) {
        return i;
      }
    }
    return -1;
  }

  private Portion plus(Money more) {
    return new Portion(item, taxClass, fee, amount.plus(more));
  }

  private static boolean isFee(Line line) {
    return line.kind() == Line.Kind.FEE;
  }

  /** So much tax, at that rate, counted from that. */
  TaxShare tax(TaxRate rate, Money base, Money tax) {
    return new TaxShare(rate, item, base, tax);
  }
}
