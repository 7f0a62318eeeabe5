package booking.domain.pricing;

import booking.domain.catalog.DepositPlan;
import booking.domain.money.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a price is due now, and what later: of an item with a deposit plan the rest, if it is
 * bought before that is due. Fees are due now.
 *
 * <p>Only what a gateway can charge is put off, and only where it can charge what is left for now.
 *
 * @param restDueOn the last local date for what is due later; empty when nothing is
 */
record Installments(Money now, Money later, Optional<LocalDate> restDueOn) {
  private static final RoundingMode DOWN = RoundingMode.DOWN;

  static Installments of(PricingRequest request, List<Line> lines) {
    var total = Line.sum(lines, request.supplier().currency());
    var later = request.nothing();
    Optional<LocalDate> due = Optional.empty();
    for (int i = 0; i < request.items().size(); i++) {
      var rest = rest(request, i, lines);
      if (rest.isPositive()) {
        later = later.plus(rest);
        var on = dueOn(request, request.items().get(i));
        due = due.filter(first -> !on.isBefore(first)).or(() -> Optional.of(on));
      }
    }
    return split(request.gateway(), total, later.toStep(request.gateway().step(), DOWN), due);
  }

  private static Installments split(
      GatewayTerms gateway, Money total, Money later, Optional<LocalDate> due) {
    var now = total.minus(later);
    boolean possible =
        later.isPositive()
            && later.compareTo(gateway.minimum()) >= 0
            && now.compareTo(gateway.least()) >= 0;
    return possible
        ? new Installments(now, later, due)
        : new Installments(total, Money.zero(total.currency()), Optional.empty());
  }

  private static Money rest(PricingRequest request, int index, List<Line> lines) {
    var item = request.items().get(index);
    var plan = plan(request, item);
    if (plan.isEmpty() || !today(request, item).isBefore(dueOn(request, item))) {
      return request.nothing();
    }
    var price =
        Line.sum(
            lines.stream().filter(line -> line.isOf(index)).toList(),
            request.supplier().currency());
    return price.minus(plan.get().of(price, Pricing.ROUNDING));
  }

  private static Optional<DepositPlan> plan(PricingRequest request, Selection item) {
    return item.experience().deposit().or(() -> request.supplier().terms().deposit());
  }

  private static LocalDate dueOn(PricingRequest request, Selection item) {
    return plan(request, item).orElseThrow().restDueOn(item.when().start().toLocalDate());
  }

  private static LocalDate today(PricingRequest request, Selection item) {
    return LocalDate.ofInstant(request.now(), item.when().zone());
  }
}
