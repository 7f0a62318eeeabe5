package booking.domain.pricing;

import booking.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules of the price book: season, weekday, early bird and their kin. If they come to more off
 * than the tickets cost, the last ones give less, until nothing is left to pay.
 */
public final class DynamicRules implements PricingStep {

  @Override
  public String name() {
    return "dynamic rules";
  }

  @Override
  public Outcome apply(PricingRequest request, List<Line> soFar) {
    if (request.book().rules().isEmpty()) {
      return Outcome.adds(List.of());
    }
    var lines = new ArrayList<Line>();
    for (int i = 0; i < request.items().size(); i++) {
      var item = request.items().get(i);
      var rules = applying(request, item);
      if (!rules.isEmpty()) {
        var amounts = amounts(item, ticketPrice(i, soFar, request.nothing()), rules);
        addLines(i, item, rules, amounts, lines);
      }
    }
    return Outcome.adds(lines);
  }

  private static List<PriceRule> applying(PricingRequest request, Selection item) {
    var applying = new ArrayList<PriceRule>();
    int party = item.partyIn(request.items());
    int last = Integer.MAX_VALUE;
    for (var rule : request.book().rules()) {
      if (rule.priority() <= last && rule.applies(item, party, request.now())) {
        applying.add(rule);
        last = rule.stacks() ? last : rule.priority();
      }
    }
    return applying;
  }

  private static Money ticketPrice(int item, List<Line> lines, Money nothing) {
    var price = nothing;
    for (var line : lines) {
      if (line.kind() == Line.Kind.TICKETS && line.isOf(item)) {
        price = price.plus(line.amount());
      }
    }
    return price;
  }

  /** By how much each rule changes the price, so that together they never take it below zero. */
  private static Money[] amounts(Selection item, Money ticketPrice, List<PriceRule> rules) {
    long tickets = pricedTickets(item);
    var amounts = new Money[rules.size()];
    var left = ticketPrice;
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = rules.get(i).adjustment().of(ticketPrice, tickets);
      left = left.plus(amounts[i]);
    }
    giveBack(left, amounts);
    return amounts;
  }

  /** Lowers the last reductions by what they take below zero. */
  private static void giveBack(Money left, Money[] amounts) {
    var missing = left.negated();
    for (int i = amounts.length - 1; i >= 0 && missing.isPositive(); i--) {
      if (amounts[i].isNegative()) {
        var back = missing.min(amounts[i].negated());
        amounts[i] = amounts[i].plus(back);
        missing = missing.minus(back);
      }
    }
  }

  private static void addLines(
      int index, Selection item, List<PriceRule> rules, Money[] amounts, List<Line> lines) {
    var itemOf = OptionalInt.of(index);
    var taxClass = Optional.of(item.experience().taxClass());
    for (int i = 0; i < amounts.length; i++) {
      var rule = rules.get(i);
      if (!amounts[i].isZero()) {
        lines.add(
            new Line(Line.Kind.RULE, itemOf, rule.label(), 1, amounts[i], rule.reason(), taxClass));
      }
    }
  }

  private static long pricedTickets(Selection item) {
    long tickets = 0;
    for (var wanted : item.tickets()) {
      tickets += wanted.type().price().isZero() ? 0 : wanted.charged();
    }
    return tickets;
  }
}
