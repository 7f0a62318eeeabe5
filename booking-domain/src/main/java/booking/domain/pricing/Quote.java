package booking.domain.pricing;

import booking.domain.availability.Demand;
import booking.domain.catalog.SupplierId;
import booking.domain.coupon.CouponId;
import booking.domain.money.Money;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An itemised, explained and frozen price.
 *
 * @param coupon what lowered it, if anything did
 * @param tenders what pays what is due now, in the order in which they pay
 * @param claims what it takes besides its items: coupon uses and gift-card balances
 * @param hash over what it promises: items, amounts, tax, rounding and total, but no label and no
 *     expiry; a payment is bound to it
 */
public record Quote(
    SupplierId supplier,
    Currency currency,
    RoundingMode rounding,
    List<QuotedItem> items,
    List<Line> lines,
    List<TaxTotal> taxes,
    Totals totals,
    Optional<AppliedCoupon> coupon,
    List<Tender> tenders,
    List<Demand> claims,
    Instant quotedAt,
    Instant expiresAt,
    QuoteHash hash) {

  public record AppliedCoupon(CouponId coupon, String code) {}

  public Quote {
    items = List.copyOf(items);
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
    tenders = List.copyOf(tenders);
    claims = List.copyOf(claims);
  }

  /** All that an order of it claims, in no particular order. */
  public List<Demand> demands() {
    return Stream.concat(items.stream().flatMap(item -> item.claims().stream()), claims.stream())
        .toList();
  }

  /** What is left for the gateway to pay now; zero when stored value covers it. */
  public Money atGateway() {
    return tenders.stream()
        .filter(Tender.AtGateway.class::isInstance)
        .map(Tender::amount)
        .reduce(Money.zero(currency), Money::plus);
  }

  public boolean isExpired(Instant now) {
    return !now.isBefore(expiresAt);
  }
}
