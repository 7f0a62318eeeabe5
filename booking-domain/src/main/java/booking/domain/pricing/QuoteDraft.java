package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.availability.PoolKind;
import booking.domain.coupon.Coupon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a quote is made of, about to be frozen. */
record QuoteDraft(
    PricingRequest request,
    List<Line> lines,
    List<TaxShare> taxes,
    Totals totals,
    Optional<LocalDate> restDueOn,
    List<Tender> tenders) {

  Quote freeze() {
    var supplier = request.supplier();
    var items = items();
    return new Quote(
        supplier.id(),
        supplier.currency(),
        Pricing.ROUNDING,
        items,
        request.bought(),
        lines,
        taxes,
        totals,
        restDueOn,
        appliedCoupon().map(coupon -> new Quote.AppliedCoupon(coupon.id(), coupon.code())),
        tenders,
        claims(),
        request.now(),
        expiry(),
        hash(items));
  }

  private List<QuotedItem> items() {
    var items = new ArrayList<QuotedItem>(request.items().size());
    for (var item : request.items()) {
      items.add(QuotedItem.of(item, request));
    }
    return items;
  }

  private QuoteHash hash(List<QuotedItem> items) {
    var supplier = request.supplier();
    return new Fingerprint(supplier.id(), supplier.currency(), Pricing.ROUNDING)
        .items(items)
        .lines(lines)
        .taxes(TaxTotal.of(taxes))
        .total(totals.total())
        .tenders(tenders)
        .cards(request.bought())
        .hash();
  }

  /** The coupon, if it took anything off: otherwise it is not used up. */
  private Optional<Coupon> appliedCoupon() {
    return totals.discount().isPositive() ? request.coupon() : Optional.empty();
  }

  private List<Demand> claims() {
    var claims = new ArrayList<Demand>();
    appliedCoupon()
        .filter(coupon -> coupon.totalUses().isPresent())
        .ifPresent(coupon -> claims.add(Demand.counted(coupon.pool(), PoolKind.COUPON, 1)));
    for (var tender : tenders) {
      switch (tender) {
        case Tender.FromGiftCard(var card, var hint, var paid) ->
            claims.add(Demand.counted(card.pool(), PoolKind.GIFT_CARD, paid.minorUnits()));
        case Tender.AtGateway gateway -> {}
      }
    }
    return claims;
  }

  /** Nothing is promised for longer than it can be sold. */
  private Instant expiry() {
    var expiry = request.now().plus(request.book().quotesLast());
    for (var item : request.items()) {
      var saleEnds = item.saleEnds();
      expiry = saleEnds.isBefore(expiry) ? saleEnds : expiry;
    }
    return expiry;
  }
}
