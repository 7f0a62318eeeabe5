package booking.domain.pricing;

import booking.domain.catalog.Supplier;
import booking.domain.coupon.Coupon;
import booking.domain.giftcard.GiftCard;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that a price depends on. The same request always has the same price. */
public record PricingRequest(
    Supplier supplier,
    PriceBook book,
    List<Selection> items,
    Optional<Coupon> coupon,
    List<GiftCard> giftCards,
    GatewayTerms gateway,
    Instant now) {

  public PricingRequest {
    items = List.copyOf(items);
    giftCards = List.copyOf(giftCards);
  }
}
