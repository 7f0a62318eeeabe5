package booking.domain.pricing;

import booking.domain.money.Money;
import booking.domain.money.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every tax on what is left after discounts, rounded for each item and tax class.
 *
 * <p>All rates of one class count from the same net price: the gross less the taxes it includes.
 */
public final class Taxes implements PricingStep {

  @Override
  public String name() {
    return "tax";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    var lines = new ArrayList<Line>();
    var shares = new ArrayList<TaxShare>();
    for (var portion : Portion.of(soFar, line -> true)) {
      var rates = request.book().taxesOf(portion.taxClass().orElseThrow());
      var net = portion.amount().minus(included(portion, rates, shares));
      for (var rate : rates) {
        if (!rate.included()) {
          var tax = portion.tax(rate, net, net.times(rate.rate(), Pricing.ROUNDING));
          count(tax, shares);
          addLine(portion, tax, lines);
        }
      }
    }
    return new Outcome.Adds(lines, shares);
  }

  /** Counts the taxes that a gross price includes, and returns what they come to. */
  private static Money included(Portion portion, List<TaxRate> rates, List<TaxShare> shares) {
    var all = Rate.ZERO;
    for (var rate : rates) {
      all = rate.included() ? all.plus(rate.rate()) : all;
    }
    var gross = portion.amount();
    var sum = Money.zero(gross.currency());
    for (var rate : rates) {
      if (rate.included()) {
        var tax = rate.rate().includedIn(gross, all, Pricing.ROUNDING);
        count(portion.tax(rate, gross, tax), shares);
        sum = sum.plus(tax);
      }
    }
    return sum;
  }

  private static void count(TaxShare tax, List<TaxShare> shares) {
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).isOfSameAs(tax)) {
        shares.set(i, shares.get(i).plus(tax));
        return;
      }
    }
    shares.add(tax);
  }

  private static void addLine(Portion portion, TaxShare tax, List<Line> lines) {
    if (!tax.amount().isZero()) {
      var label = tax.rate().label();
      lines.add(
          new Line(
              Line.Kind.TAX,
              portion.item(),
              label,
              1,
              tax.amount(),
              label + ": " + tax.rate().rate() + " on " + tax.base(),
              Optional.empty()));
    }
  }
}
