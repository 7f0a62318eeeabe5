package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.pricing.PricingStep.Outcome;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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

  /** Discounts come before the fee, both before tax, and rounding is last. */
  public static Pricing standard() {
    return new Pricing(
        List.of(
            new TicketPrices(),
            new DynamicRules(),
            new ExtraPrices(),
            new CouponDiscount(),
            new ServiceFees(),
            new Taxes(),
            new GatewayRounding()));
  }

  public Priced price(PricingRequest request) {
    return request.objection().<Priced>map(Priced.Refused::new).orElseGet(() -> go(request));
  }

  private Priced go(PricingRequest request) {
    var lines = new ArrayList<Line>();
    var taxes = new ArrayList<TaxTotal>();
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

  private static Priced pay(PricingRequest request, List<Line> lines, List<TaxTotal> taxes) {
    var totals = Totals.of(lines, taxes, request.supplier().currency());
    var coverage = new Coverage(totals.dueNow(), request.giftCards(), request.gateway());
    return coverage
        .objection()
        .<Priced>map(Priced.Refused::new)
        .orElseGet(
            () -> new Priced.Quoted(quote(request, lines, taxes, totals, coverage.tenders())));
  }

  private static Quote quote(
      PricingRequest request,
      List<Line> lines,
      List<TaxTotal> taxes,
      Totals totals,
      List<Tender> tenders) {
    var currency = request.supplier().currency();
    var items = new ArrayList<QuotedItem>(request.items().size());
    for (var item : request.items()) {
      items.add(QuotedItem.of(item));
    }
    var hash =
        new Fingerprint(request.supplier().id(), currency, ROUNDING)
            .items(items)
            .lines(lines)
            .taxes(taxes)
            .total(totals.total())
            .tenders(tenders)
            .hash();
    var coupon = request.coupon().filter(given -> totals.discount().isPositive());
    return new Quote(
        request.supplier().id(),
        currency,
        ROUNDING,
        items,
        lines,
        taxes,
        totals,
        coupon.map(given -> new Quote.AppliedCoupon(given.id(), given.code())),
        tenders,
        claims(request, totals, tenders),
        request.now(),
        expiry(request),
        hash);
  }

  private static List<Demand> claims(PricingRequest request, Totals totals, List<Tender> tenders) {
    var claims = new ArrayList<Demand>();
    request
        .coupon()
        .filter(coupon -> totals.discount().isPositive() && coupon.totalUses().isPresent())
        .ifPresent(coupon -> claims.add(Demand.counted(coupon.pool(), PoolKind.COUPON, 1)));
    for (var tender : tenders) {
      switch (tender) {
        case Tender.FromGiftCard card ->
            claims.add(
                Demand.counted(card.card().pool(), PoolKind.GIFT_CARD, card.amount().minorUnits()));
        case Tender.AtGateway gateway -> {}
      }
    }
    return claims;
  }

  private static Instant expiry(PricingRequest request) {
    var expiry = request.now().plus(request.book().quotesLast());
    for (var item : request.items()) {
      var saleEnds = item.saleEnds();
      expiry = saleEnds.isBefore(expiry) ? saleEnds : expiry;
    }
    return expiry;
  }
}
