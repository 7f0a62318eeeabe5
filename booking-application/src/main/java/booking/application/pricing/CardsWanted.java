package booking.application.pricing;

import booking.domain.catalog.Supplier;
import booking.domain.giftcard.CardSale;
import booking.domain.pricing.Basket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The gift cards that a basket is for: as they were worded, to pay as long as the supplier says.
 */
final class CardsWanted {
  private CardsWanted() {}

  static List<CardSale> of(Basket basket, Supplier supplier, Instant now) {
    var today = LocalDate.ofInstant(now, supplier.zone());
    var until = supplier.terms().giftCards().validUntil(today);
    return basket.bought().stream()
        .map(wish -> new CardSale(wish.amount(), wish.recipient(), wish.message(), until))
        .toList();
  }
}
