package booking.domain.pricing;

import booking.domain.pricing.PricingStep.Outcome;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * From a request to a price: steps in order, each adding lines to those of the steps before; then
 * stored value and the gateway pay the total.
 *
 * <p>The order is the list. Who needs another step takes {@link #standard()}'s and adds it.
 */
public record Pricing(List<PricingStep> steps) {

  /** How every amount is rounded that does not come out even. */
  public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

  public Pricing {
    steps = List.copyOf(steps);
  }

  /**
   * Discounts come before the fee, both before tax; gift cards after that, and rounding is last.
   */
  public static Pricing standard() {
    return new Pricing(
        List.of(
            new TicketPrices(),
            new DynamicRules(),
            new ExtraPrices(),
            new CouponDiscount(),
            new ServiceFees(),
            new Taxes(),
            new GiftCardLines(),
            new GatewayRounding()));
  }

  public Priced price(PricingRequest request) {
    return request.objection().<Priced>map(Priced.Refused::new).orElseGet(() -> goThrough(request));
  }

  private Priced goThrough(PricingRequest request) {
    var lines = new ArrayList<Line>();
    var taxes = new ArrayList<TaxShare>();
    var soFar = Collections.unmodifiableList(lines);
    for (var step : steps) {
      switch (step.apply(request, soFar)) {
        case Outcome.Adds(var more, var counted) -> {
          lines.addAll(more);
          taxes.addAll(counted);
        }
        case Outcome.Refuses(var why) -> {
          return new Priced.Refused(why);
        }
      }
    }
    return pay(request, lines, taxes);
  }

  /** A card is sold for money: an amount that the gateway rounds to nothing buys none. */
  private static Optional<Refusal> giftOfCards(
      PricingRequest request, Totals totals, Coverage coverage) {
    return !request.bought().isEmpty() && coverage.tenders().isEmpty()
        ? Optional.of(new Refusal.BelowGatewayMinimum(totals.dueNow(), request.gateway().least()))
        : Optional.empty();
  }

  private static Priced pay(PricingRequest request, List<Line> lines, List<TaxShare> taxes) {
    var installments = Installments.of(request, lines);
    var totals = Totals.of(lines, taxes, installments);
    var coverage = new Coverage(totals.dueNow(), request.giftCards(), request.gateway());
    return coverage
        .objection()
        .or(() -> giftOfCards(request, totals, coverage))
        .<Priced>map(Priced.Refused::new)
        .orElseGet(() ->
            new Priced.Quoted(
                new QuoteDraft(
                        request, lines, taxes, totals, installments.restDueOn(), coverage.tenders())
                    .freeze()));
  }
}
